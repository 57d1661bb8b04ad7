package org.dalycity.alpr.camera.api;

import java.io.IOException;
import java.io.InputStream;

/** One image of a capture, still in the connector's spool. */
public interface SpooledImage {

  /** What the image shows. */
  Role role();

  /** {@code image/jpeg} or {@code image/png}, told by the bytes and not by what was declared. */
  String mediaType();

  /** Its length in bytes, at least 1. */
  long length();

  /** SHA-256 of its bytes, lower-case hexadecimal, 64 characters. */
  String sha256();

  /**
   * Opens its bytes for reading, from the start at each call.
   *
   * @throws IOException if the spool cannot be read; nothing is then lost, the capture comes again
   */
  InputStream open() throws IOException;

  /** What an image shows. */
  enum Role {
    SCENE,
    VEHICLE,
    PLATE,
    CONTEXT
  }
}
