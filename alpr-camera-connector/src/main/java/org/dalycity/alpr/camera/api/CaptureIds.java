package org.dalycity.alpr.camera.api;

import java.time.Instant;
import java.util.UUID;

/**
 * How a capture's identity is made: a UUID of version 7 whose time is that of the capture and whose
 * other bits follow from the upload's idempotency key, so that the same upload is the same capture
 * on whichever node it arrives, and no sequence is asked.
 */
public final class CaptureIds {

  private static final long SEQ_MASK = (1L << 62) - 1;
  private static final long VARIANT = 0x8000000000000000L;
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private CaptureIds() {}

  /**
   * The identity of the capture taken then with this number.
   *
   * @param capturedAt cut to milliseconds
   * @param seq the number among the captures of that camera and millisecond; its low 62 bits count
   */
  public static UUID of(Instant capturedAt, long seq) {
    long low = seq & SEQ_MASK;
    long spread = (low * GOLDEN) >>> 52;
    long most = (capturedAt.toEpochMilli() << 16) | 0x7000L | spread;
    return new UUID(most, VARIANT | low);
  }

  /** The number of 62 bits in an identity. */
  public static long seqOf(UUID captureId) {
    return captureId.getLeastSignificantBits() & SEQ_MASK;
  }

  /** When the capture with this identity was taken, in milliseconds. */
  public static Instant capturedAtOf(UUID captureId) {
    return Instant.ofEpochMilli(captureId.getMostSignificantBits() >>> 16);
  }
}
