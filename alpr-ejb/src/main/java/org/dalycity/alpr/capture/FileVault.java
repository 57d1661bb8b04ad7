package org.dalycity.alpr.capture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The vault in the file system: one directory a day, one sealed file an image.
 *
 * <p>An image is written before the transaction that names it commits. If that rolls back, the file
 * stays without a row until the capture comes again and replaces it, or its day is destroyed.
 */
@ApplicationScoped
class FileVault implements Vault {

  private Path root;
  private DayKeys keys;

  /** For the container. */
  protected FileVault() {}

  @Inject
  FileVault(@ConfigProperty(name = "alpr.vault.dir") String root, DayKeys keys) {
    this(Path.of(root), keys);
  }

  FileVault(Path root, DayKeys keys) {
    this.root = root.toAbsolutePath();
    this.keys = keys;
  }

  @Override
  public void keep(ImageKey key, byte[] image) {
    SecretKey dayKey = keys.forKeeping(key.day());
    try {
      DurableFiles.createDirectories(directory(key.day()));
      DurableFiles.replace(file(key), Seal.seal(dayKey, label(key), image));
    } catch (IOException e) {
      throw new VaultUnavailable("An image cannot be written to " + root, e);
    }
  }

  @Override
  public Optional<byte[]> open(ImageKey key, byte[] sha256) {
    Optional<SecretKey> dayKey = keys.forOpening(key.day());
    if (dayKey.isEmpty()) {
      return Optional.empty();
    }
    try {
      byte[] image = Seal.open(dayKey.get(), label(key), Files.readAllBytes(file(key)));
      if (!MessageDigest.isEqual(sha256, MessageDigest.getInstance("SHA-256").digest(image))) {
        throw new GeneralSecurityException("The image has not the digest of the capture");
      }
      return Optional.of(image);
    } catch (NoSuchFileException | GeneralSecurityException e) {
      throw new ImageDamaged(key, e);
    } catch (IOException e) {
      throw new VaultUnavailable("An image cannot be read from " + root, e);
    }
  }

  @Override
  public void prepare(LocalDate day) {
    keys.forKeeping(day);
    try {
      DurableFiles.createDirectories(directory(day));
    } catch (IOException e) {
      throw new VaultUnavailable("A day cannot be prepared in " + root, e);
    }
  }

  @Override
  public void destroy(LocalDate day) {
    keys.destroy(day);
    Path directory = directory(day);
    if (!Files.isDirectory(directory)) {
      return;
    }
    try {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
        for (Path file : files) {
          Files.delete(file);
        }
      }
      Files.delete(directory);
    } catch (IOException e) {
      CaptureLog.FILES_LEFT_BEHIND.log(day, e.toString());
    }
  }

  private Path directory(LocalDate day) {
    return root.resolve(day.toString());
  }

  private Path file(ImageKey key) {
    return directory(key.day())
        .resolve("%s-%d-%d".formatted(key.captureId(), key.cameraId(), key.n()));
  }

  private static byte[] label(ImageKey key) {
    UUID captureId = key.captureId();
    return ByteBuffer.allocate(2 * Long.BYTES + 2 * Integer.BYTES)
        .putLong(captureId.getMostSignificantBits())
        .putLong(captureId.getLeastSignificantBits())
        .putInt(key.cameraId())
        .putInt(key.n())
        .array();
  }
}
