package org.dalycity.alpr.camera.api;

import static java.util.Objects.requireNonNull;

/**
 * The camera that a token belongs to, and whether it may send now.
 *
 * @param cameraId the number that the registry gave the camera, positive
 * @param name the camera's name in the registry, for example {@code demo-1}
 * @param active false for a camera that is suspended or retired: it is known, and refused
 */
public record CameraGrant(int cameraId, String name, boolean active) {

  /**
   * @throws IllegalArgumentException if the number is not positive
   */
  public CameraGrant {
    requireNonNull(name, "name");
    if (cameraId <= 0) {
      throw new IllegalArgumentException("cameraId must be positive: " + cameraId);
    }
  }
}
