package org.dalycity.alpr.capture;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.dalycity.alpr.camera.api.CaptureIds;

/**
 * Which image: of which capture, and the how-many-th of it.
 *
 * @param cameraId positive
 * @param capturedAt UTC, milliseconds
 * @param seq the number among the captures of that camera and millisecond
 * @param n 0 for the scene, from 1 for the further images
 */
public record ImageKey(int cameraId, Instant capturedAt, long seq, int n) {

  /** Checks that the time is given and the number of the image is not negative. */
  public ImageKey {
    requireNonNull(capturedAt, "capturedAt");
    if (n < 0) {
      throw new IllegalArgumentException("n is negative: " + n);
    }
  }

  /** The scene of a capture. */
  public static ImageKey scene(int cameraId, Instant capturedAt, long seq) {
    return new ImageKey(cameraId, capturedAt, seq, 0);
  }

  /** The day, in UTC, whose key seals the image. */
  public LocalDate day() {
    return LocalDate.ofInstant(capturedAt, ZoneOffset.UTC);
  }

  UUID captureId() {
    return CaptureIds.of(capturedAt, seq);
  }
}
