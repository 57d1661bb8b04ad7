package org.dalycity.alpr.capture;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import javax.crypto.SecretKey;

/**
 * The key that wraps the keys of the days: 32 random bytes in a file that only the application's
 * user can read. Back it up apart from the database and the images.
 */
final class MasterKey {

  private final Path file;

  MasterKey(Path file) {
    this.file = file.toAbsolutePath();
  }

  /** The key, empty if there is no file. */
  Optional<SecretKey> find() {
    try {
      return Optional.of(Seal.key(Files.readAllBytes(file)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      throw new VaultUnavailable("The vault's master key cannot be read from " + file, e);
    }
  }

  /** Makes the key; if another process was faster, its key. */
  SecretKey create() {
    try {
      DurableFiles.createDirectories(file.getParent());
      DurableFiles.create(file, Seal.newKey().getEncoded());
      CaptureLog.MASTER_KEY_CREATED.log(file);
    } catch (FileAlreadyExistsException e) {
      CaptureLog.MASTER_KEY_SHARED.log(file);
    } catch (IOException e) {
      throw new VaultUnavailable("The vault's master key cannot be written to " + file, e);
    }
    return find().orElseThrow(() -> new VaultUnavailable("The master key is gone from " + file));
  }
}
