package org.dalycity.alpr.search;

import org.dalycity.alpr.kernel.Clause;
import org.dalycity.alpr.kernel.PolicyViolation;

/** The person may not do this: the role, the training or the right to this very read is missing. */
public final class NotEntitled extends PolicyViolation {

  private static final long serialVersionUID = 1L;

  private NotEntitled(Clause clause, String advice) {
    super(clause, advice);
  }

  static NotEntitled withoutRole() {
    return new NotEntitled(
        Clause.DATA_NEEDS_AUTHORIZATION,
        "Your account may not search. Ask the Operations Support Bureau Commander for the role.");
  }

  static NotEntitled withoutTraining() {
    return new NotEntitled(
        Clause.MEMBERS_ARE_TRAINED,
        "Renew your ALPR training: no valid certificate is on file. The Training Sergeant can"
            + " help.");
  }

  static NotEntitled purposeNotListed() {
    return new NotEntitled(
        Clause.PURPOSES_ARE_LISTED, "Choose a purpose of the list that is in force today.");
  }

  static NotEntitled notOfThisSearch() {
    return new NotEntitled(
        Clause.EVERY_ACCESS_IS_DOCUMENTED,
        "This picture does not belong to a search of yours in this sign-in. Search again and say"
            + " why.");
  }
}
