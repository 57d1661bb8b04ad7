package org.dalycity.alpr.release;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A line in the list of requests.
 *
 * @param outcome empty while it waits for the commander
 * @param late whether it waits, and the decision was due
 */
public record ReleaseRow(
    UUID id,
    String fileNumber,
    String agency,
    Instant registeredAt,
    Instant decideBy,
    Optional<ReleaseOutcome.Kind> outcome,
    boolean late) {

  /** Without the agency, because this may reach a log. */
  @Override
  public String toString() {
    return "release request " + fileNumber;
  }
}
