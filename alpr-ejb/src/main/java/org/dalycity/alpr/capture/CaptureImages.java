package org.dalycity.alpr.capture;

import java.time.Instant;
import java.util.Optional;

/** The pictures of captures, for a feature that has recorded the access before it asks. */
public interface CaptureImages {

  /**
   * The scene of a capture.
   *
   * @return empty if the capture is not kept, or its day's key was destroyed
   */
  Optional<CaptureImage> scene(int cameraId, Instant capturedAt, long seq);
}
