package org.dalycity.alpr.search;

import java.time.Instant;
import java.util.Optional;
import org.dalycity.alpr.kernel.Plate;

/**
 * One read, as a searcher sees it.
 *
 * @param key which read
 * @param plate as read
 * @param region the issuing state, if the reader could tell
 * @param confidence 0 to 1
 * @param camera the camera's name
 * @param place where the camera stands, in words
 * @param capturedAt UTC
 * @param box where the plate is in the picture
 */
public record Sighting(
    ReadKey key,
    Plate plate,
    Optional<String> region,
    double confidence,
    String camera,
    String place,
    Instant capturedAt,
    Box box) {

  /** A place in the upright picture, in pixels from its top left corner. */
  public record Box(int x, int y, int width, int height) {}

  /** The confidence in words: a person weighs words better than digits. */
  public Certainty certainty() {
    return Certainty.of(confidence);
  }

  /** How far a read can be trusted. */
  public enum Certainty {
    SURE("sure"),
    LIKELY("likely"),
    UNSURE("unsure");

    private static final double SURE_FROM = 0.95;
    private static final double LIKELY_FROM = 0.75;

    private final String words;

    Certainty(String words) {
      this.words = words;
    }

    static Certainty of(double confidence) {
      if (confidence >= SURE_FROM) {
        return SURE;
      }
      return confidence >= LIKELY_FROM ? LIKELY : UNSURE;
    }

    public String words() {
      return words;
    }
  }
}
