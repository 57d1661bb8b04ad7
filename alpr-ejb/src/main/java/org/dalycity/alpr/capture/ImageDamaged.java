package org.dalycity.alpr.capture;

import jakarta.ejb.ApplicationException;

/** An image of the vault is not what was put there: lost, changed, or another's. None is shown. */
@ApplicationException(rollback = true)
public class ImageDamaged extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ImageDamaged(ImageKey key, Throwable cause) {
    super(
        "Image %d of capture %s of camera %d is damaged"
            .formatted(key.n(), key.captureId(), key.cameraId()),
        cause);
  }
}
