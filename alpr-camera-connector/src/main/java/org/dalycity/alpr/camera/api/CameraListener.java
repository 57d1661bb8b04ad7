package org.dalycity.alpr.camera.api;

import java.util.Optional;

/**
 * The application's side of the camera connector: a message-driven bean that says which camera a
 * token belongs to and takes captures over.
 *
 * <p>Neither method declares a checked exception, because the container would commit the
 * transaction of a bean that threw one. A bean that cannot take a capture throws a {@link
 * RuntimeException}; the connector then keeps the capture in its spool and delivers it again.
 */
public interface CameraListener {

  /**
   * Which camera shows this token?
   *
   * @param tokenSha256 SHA-256 of the bearer token, lower-case hexadecimal, 64 characters; the
   *     token itself never leaves the connector
   * @return empty if no camera was ever given the token
   */
  Optional<CameraGrant> admit(String tokenSha256);

  /**
   * Takes one capture over, inside the transaction that the connector began. When the transaction
   * commits, the capture is the application's and the connector forgets it.
   *
   * <p>The same capture may come more than once (after a crash between commit and the deletion of
   * the spool record): a capture that is already kept must be taken without a second effect.
   */
  void onCapture(CaptureMessage capture);
}
