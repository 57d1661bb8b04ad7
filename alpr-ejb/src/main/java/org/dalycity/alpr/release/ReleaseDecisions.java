package org.dalycity.alpr.release;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.dalycity.alpr.identity.Members;
import org.dalycity.alpr.kernel.AccessRecord;
import org.dalycity.alpr.kernel.Caller;
import org.dalycity.alpr.kernel.Clause;
import org.dalycity.alpr.kernel.Enforces;
import org.dalycity.alpr.kernel.EventType;
import org.dalycity.alpr.kernel.Ledger;
import org.dalycity.alpr.kernel.Ledger.Receipt;
import org.dalycity.alpr.kernel.Role;

/**
 * What a commander decides on a request, wherever the button was pressed. The rule that the
 * registrar does not decide is here, so no diagram and no page can lose it.
 */
@Stateless
@Enforces(Clause.COMMANDER_APPROVES_FIRST)
public class ReleaseDecisions {

  private static final int SHORTEST_REASON = 3;
  private static final int LONGEST_REASON = 2_000;

  private ReleaseFiles files;
  private Members members;
  private Ledger ledger;
  private Clock clock;

  /** For the container. */
  protected ReleaseDecisions() {}

  @Inject
  ReleaseDecisions(ReleaseFiles files, Members members, Ledger ledger, Clock clock) {
    this.files = files;
    this.members = members;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * Files a commander's decision.
   *
   * @param reason one sentence at least; it stands on file and in the letter
   * @param username of the account that decides; its roles at this moment count
   * @throws NotYours if the account is no commander's, or registered the request; that is on the
   *     ledger, and the request still waits
   * @throws InvalidRelease if no reason is given
   * @throws AlreadyEnded if it was decided or withdrawn before
   */
  public void decide(UUID requestId, Decision decision, String reason, String username) {
    Caller who = members.named(username).orElseThrow(NotYours::toDecide);
    ReleaseRequest request = files.request(requestId);
    AccessRecord act =
        AccessRecord.of(
            EventType.RELEASE_DECISION,
            who,
            ReleaseRequests.DUTY,
            new TreeMap<>(Map.of("request", request.fileNumber(), "decision", decision.name())));
    if (!who.is(Role.COMMANDER)) {
      throw refused(act, NotYours.toDecide());
    }
    if (request.registeredBy().equals(who.username())) {
      throw refused(act, NotYours.registeredByYou());
    }
    String why = reason == null ? "" : reason.strip();
    if (why.length() < SHORTEST_REASON || why.length() > LONGEST_REASON) {
      throw new InvalidRelease(
          Map.of("reason", "Give the reason in one sentence; it stands on file."));
    }
    if (files.outcome(requestId).isPresent()) {
      throw new AlreadyEnded();
    }
    Receipt receipt = ledger.write(act);
    files.put(requestId, new ReleaseOutcome(requestId, decision.outcome(), why, who, receipt));
    files.put(new ReleaseEvent(requestId, receipt.at(), decision.event(), who.personName(), why));
  }

  /** Notes that a commander was reminded of a request that still waits. */
  public void remind(UUID requestId) {
    note(requestId, ReleaseEvent.Kind.REMINDED, "The decision is still to be made; reminded.");
  }

  /** Notes that the decision is overdue and the chief was told. */
  public void escalate(UUID requestId) {
    note(requestId, ReleaseEvent.Kind.ESCALATED, "The decision was due; escalated to the chief.");
  }

  private void note(UUID requestId, ReleaseEvent.Kind kind, String words) {
    files.put(
        new ReleaseEvent(
            files.request(requestId).id(), clock.instant(), kind, "the system", words));
  }

  private NotYours refused(AccessRecord act, NotYours refusal) {
    ledger.write(act.refused(refusal.clause()));
    return refusal;
  }
}
