package org.dalycity.alpr.search;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which read: the camera, the capture's time and number, and the read's number within the capture.
 *
 * @param cameraId the camera's number in the registry
 * @param capturedAt UTC, milliseconds
 * @param seq the capture's number, 62 bits
 * @param n the read within the capture, from 0
 */
public record ReadKey(int cameraId, Instant capturedAt, long seq, int n) {

  private static final Pattern FORM =
      Pattern.compile("(\\d{1,9})-(\\d{1,15})-([0-9a-f]{1,16})-(\\d{1,4})");

  /** Checks that nothing is missing. */
  public ReadKey {
    requireNonNull(capturedAt, "capturedAt");
  }

  /** The key of a text that {@link #toString} wrote, empty if it is none. */
  public static Optional<ReadKey> parse(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new ReadKey(
            Integer.parseInt(parts.group(1)),
            Instant.ofEpochMilli(Long.parseLong(parts.group(2))),
            Long.parseUnsignedLong(parts.group(3), 16),
            Integer.parseInt(parts.group(4))));
  }

  /** For addresses of pages: digits, letters and dashes only. */
  @Override
  public String toString() {
    return cameraId + "-" + capturedAt.toEpochMilli() + "-" + Long.toHexString(seq) + "-" + n;
  }
}
