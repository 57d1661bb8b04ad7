package org.dalycity.alpr.camera.api;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A capture as the connector understood it, whatever the camera's dialect: form {@code
 * alpr-capture/1}. Images are references into the spool, never bytes on the heap.
 *
 * @param captureId the capture's identity, {@link CaptureIds} version 7: the same upload, sent
 *     again, bears the same one
 * @param camera the camera that sent it, as admitted
 * @param capturedAt when the camera took it, UTC, milliseconds
 * @param receivedAt when the connector had it whole, UTC, milliseconds
 * @param timeQuality how far {@code capturedAt} can be trusted
 * @param plate what the camera itself read, if it reads
 * @param location where it was taken, if the camera said
 * @param images at least one, the scene first
 * @param eventId the sender's own identity of the event, if it gave one
 * @param warnings what was odd but not refused, empty if nothing
 */
public record CaptureMessage(
    UUID captureId,
    CameraGrant camera,
    Instant capturedAt,
    Instant receivedAt,
    TimeQuality timeQuality,
    Optional<PlateHint> plate,
    Optional<GeoPosition> location,
    List<SpooledImage> images,
    Optional<String> eventId,
    Set<Warning> warnings) {

  /**
   * @throws IllegalArgumentException if there is no image
   */
  public CaptureMessage {
    requireNonNull(captureId, "captureId");
    requireNonNull(camera, "camera");
    requireNonNull(capturedAt, "capturedAt");
    requireNonNull(receivedAt, "receivedAt");
    requireNonNull(timeQuality, "timeQuality");
    requireNonNull(plate, "plate");
    requireNonNull(location, "location");
    requireNonNull(eventId, "eventId");
    images = List.copyOf(images);
    warnings = Set.copyOf(warnings);
    if (images.isEmpty()) {
      throw new IllegalArgumentException("A capture has at least one image");
    }
  }

  /** How far a capture's time can be trusted. */
  public enum TimeQuality {
    /** The camera gave it with an offset, and it agrees with ours. */
    GOOD,
    /** The camera's clock and ours differ by more than the fixed camera's two minutes. */
    SUSPECT,
    /** The camera gave none, or an impossible one: this is the time of receipt. */
    REPLACED
  }

  /**
   * What a camera with a reader of its own says it read.
   *
   * @param text as sent, not normalised
   * @param confidence 0 to 1, if given
   * @param region ISO 3166-2, for example {@code US-CA}, if given
   */
  public record PlateHint(String text, Optional<Double> confidence, Optional<String> region) {}

  /**
   * A place.
   *
   * @param latitude degrees, WGS 84, -90 to 90
   * @param longitude degrees, WGS 84, -180 to 180
   */
  public record GeoPosition(double latitude, double longitude) {

    /**
     * @throws IllegalArgumentException if no such place exists
     */
    public GeoPosition {
      if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
        throw new IllegalArgumentException("No such place: " + latitude + ", " + longitude);
      }
    }
  }

  /** What was odd about an upload that was taken all the same. */
  public enum Warning {
    CLOCK_SKEW,
    TIME_MISSING,
    LOCATION_INVALID,
    UNKNOWN_PART,
    SAME_KEY_OTHER_CONTENT
  }
}
