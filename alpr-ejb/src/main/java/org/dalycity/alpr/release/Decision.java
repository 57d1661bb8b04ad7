package org.dalycity.alpr.release;

/** What a commander may decide. */
public enum Decision {
  APPROVE(ReleaseOutcome.Kind.APPROVED, ReleaseEvent.Kind.APPROVED),
  DENY(ReleaseOutcome.Kind.DENIED, ReleaseEvent.Kind.DENIED);

  private final ReleaseOutcome.Kind outcome;
  private final ReleaseEvent.Kind event;

  Decision(ReleaseOutcome.Kind outcome, ReleaseEvent.Kind event) {
    this.outcome = outcome;
    this.event = event;
  }

  ReleaseOutcome.Kind outcome() {
    return outcome;
  }

  ReleaseEvent.Kind event() {
    return event;
  }
}
