package org.dalycity.alpr.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A request as it is shown to those who work on it.
 *
 * @param fileNumber the number by which people speak of it, for example {@code R-000123}
 * @param plates as painted, normalised; empty where a place was asked for
 * @param from the earliest capture asked for
 * @param until the end of the last day asked for
 * @param registeredBy the registrar's user name, who may not decide
 * @param decideBy when the decision is due
 */
public record ReleaseBrief(
    UUID id,
    String fileNumber,
    LocalDate receivedOn,
    Channel channel,
    String agency,
    String requester,
    Optional<String> title,
    Optional<String> contact,
    String purpose,
    Optional<String> agencyReference,
    List<String> plates,
    Optional<String> place,
    Instant from,
    Instant until,
    String registeredBy,
    String registeredByName,
    Instant registeredAt,
    Instant decideBy) {

  /** Without names and plates, because this may reach a log. */
  @Override
  public String toString() {
    return "release request " + fileNumber;
  }
}
