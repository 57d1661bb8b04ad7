package org.dalycity.alpr.search.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dalycity.alpr.search.SearchResult;
import org.dalycity.alpr.search.Sighting;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a search answers by REST.
 *
 * @param record the number of the record on the ledger
 * @param recordedAt when it was written, UTC
 * @param more whether there were more sightings than are shown
 * @param sightings newest first, at most 500
 */
@Schema(description = "What a search found, with the number of its record")
public record SearchAnswer(UUID record, Instant recordedAt, boolean more, List<Seen> sightings) {

  static SearchAnswer of(SearchResult result) {
    UUID record = result.receipt().recordId();
    return new SearchAnswer(
        record,
        result.receipt().at(),
        result.more(),
        result.sightings().stream().map(sighting -> Seen.of(sighting, record)).toList());
  }

  /**
   * One sighting.
   *
   * @param key names the read
   * @param plate as read
   * @param state the issuing state, null if the reader could not tell
   * @param confidence 0 to 1
   * @param certainty the confidence in a word
   * @param camera the camera's name
   * @param place where it stands
   * @param capturedAt UTC
   * @param crop the address of the plate cut out of the image
   * @param image the address of the image; asking for it is recorded
   */
  public record Seen(
      String key,
      String plate,
      String state,
      double confidence,
      String certainty,
      String camera,
      String place,
      Instant capturedAt,
      String crop,
      String image) {

    static Seen of(Sighting sighting, UUID record) {
      return new Seen(
          sighting.key().toString(),
          sighting.plate().characters(),
          sighting.region().orElse(null),
          sighting.confidence(),
          sighting.certainty().words(),
          sighting.camera(),
          sighting.place(),
          sighting.capturedAt(),
          "/api" + SearchResource.cropOf(record, sighting.key()),
          "/api" + SearchResource.imageOf(record, sighting.key()));
    }
  }
}
