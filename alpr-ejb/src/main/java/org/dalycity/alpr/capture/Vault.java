package org.dalycity.alpr.capture;

import java.time.LocalDate;
import java.util.Optional;
import org.dalycity.alpr.kernel.Clause;
import org.dalycity.alpr.kernel.Enforces;

/**
 * Where images are kept: sealed with a key of their day, so that destroying one key destroys the
 * images of a day everywhere, backups included. Thread-safe.
 */
@Enforces(Clause.DATA_IS_SAFEGUARDED)
public interface Vault {

  /**
   * Keeps an image; when this returns, it is on disk. The same image kept again replaces itself.
   *
   * @throws DayDestroyed if the images of that day were destroyed; nothing was kept
   * @throws VaultUnavailable if it cannot be written now; nothing that was kept before is lost
   */
  void keep(ImageKey key, byte[] image);

  /**
   * Opens an image.
   *
   * @param sha256 what its bytes must have, 32 bytes
   * @return empty if the images of that day were destroyed, or none were ever kept
   * @throws ImageDamaged if the file is gone, was changed, or belongs to another capture
   * @throws VaultUnavailable if it cannot be read now
   */
  Optional<byte[]> open(ImageKey key, byte[] sha256);

  /** Makes sure that a day has a key, ahead of its first image. Does nothing if it has. */
  void prepare(LocalDate day);

  /**
   * Destroys the images of a day for good: first the key, in the caller's transaction, then, as far
   * as the disk allows, the files, which nothing can open any more. Does nothing for a day that is
   * destroyed, or never had an image.
   */
  void destroy(LocalDate day);
}
