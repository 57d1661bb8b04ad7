package org.dalycity.alpr.release;

import org.dalycity.alpr.kernel.Clause;
import org.dalycity.alpr.kernel.PolicyViolation;

/** Another person must do this step of a release. Nothing was changed. */
public final class NotYours extends PolicyViolation {

  private static final long serialVersionUID = 1L;

  private NotYours(Clause clause, String advice) {
    super(clause, advice);
  }

  static NotYours toRegister() {
    return new NotYours(
        Clause.REQUEST_HAS_THREE_ITEMS, "Requests are registered by a clerk. Hand it to one.");
  }

  static NotYours toSee() {
    return new NotYours(
        Clause.DATA_NEEDS_AUTHORIZATION, "Your roles do not reach the requests of other agencies.");
  }

  static NotYours toDecide() {
    return new NotYours(
        Clause.COMMANDER_APPROVES_FIRST,
        "Only the Operations Support Bureau Commander or the designee decides on a request.");
  }

  static NotYours registeredByYou() {
    return new NotYours(
        Clause.COMMANDER_APPROVES_FIRST,
        "You registered this request, so another commander must decide on it.");
  }

  static NotYours toWithdraw() {
    return new NotYours(
        Clause.REQUEST_IS_RETAINED, "Only a clerk notes that an agency withdrew its request.");
  }
}
