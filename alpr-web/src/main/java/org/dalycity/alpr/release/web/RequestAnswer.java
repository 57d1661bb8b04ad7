package org.dalycity.alpr.release.web;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dalycity.alpr.kernel.Caller;
import org.dalycity.alpr.release.ReleaseBrief;
import org.dalycity.alpr.release.ReleaseFile;
import org.dalycity.alpr.release.ReleaseOutcome;
import org.dalycity.alpr.release.ReleaseRow;

/**
 * A request as REST gives it. What is not known is left out.
 *
 * @param state {@code WAITING}, {@code APPROVED}, {@code DENIED} or {@code WITHDRAWN}
 * @param registeredByYou whether the person asking registered it, and so may not decide
 */
@JsonbPropertyOrder({"id", "fileNumber", "state"})
public record RequestAnswer(
    String id,
    String fileNumber,
    String state,
    LocalDate receivedOn,
    String channel,
    String agency,
    String requester,
    String title,
    String contact,
    String purpose,
    String agencyReference,
    List<String> plates,
    String place,
    Instant from,
    Instant until,
    String registeredBy,
    boolean registeredByYou,
    Instant registeredAt,
    Instant decideBy,
    Ending outcome) {

  static RequestAnswer of(ReleaseFile file, Caller caller) {
    ReleaseBrief asked = file.request();
    return new RequestAnswer(
        asked.id().toString(),
        asked.fileNumber(),
        file.outcome().map(outcome -> outcome.kind().name()).orElse("WAITING"),
        asked.receivedOn(),
        asked.channel().words(),
        asked.agency(),
        asked.requester(),
        asked.title().orElse(null),
        asked.contact().orElse(null),
        asked.purpose(),
        asked.agencyReference().orElse(null),
        asked.plates(),
        asked.place().orElse(null),
        asked.from(),
        asked.until(),
        asked.registeredByName(),
        asked.registeredBy().equals(caller.username()),
        asked.registeredAt(),
        asked.decideBy(),
        file.outcome().map(Ending::of).orElse(null));
  }

  /** How it ended. */
  public record Ending(String kind, String reason, String by, String title, Instant at) {

    static Ending of(ReleaseOutcome outcome) {
      return new Ending(
          outcome.kind().name(),
          outcome.reason(),
          outcome.byName(),
          outcome.byTitle(),
          outcome.at());
    }
  }

  /** A line of the list. */
  public record Row(
      String id,
      String fileNumber,
      String state,
      String agency,
      Instant registeredAt,
      Instant decideBy,
      boolean late) {

    static Row of(ReleaseRow row) {
      return new Row(
          row.id().toString(),
          row.fileNumber(),
          row.outcome().map(Enum::name).orElse("WAITING"),
          row.agency(),
          row.registeredAt(),
          row.decideBy(),
          row.late());
    }
  }
}
