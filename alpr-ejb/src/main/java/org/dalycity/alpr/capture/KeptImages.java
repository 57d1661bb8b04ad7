package org.dalycity.alpr.capture;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;

/** The pictures of captures out of the vault, checked against what the capture's row says. */
@Stateless
public class KeptImages implements CaptureImages {

  private static final String SCENE =
      """
      select image_sha256, media_type from capture.capture
      where camera_id = ? and captured_at = ? and seq = ?
      """;

  @Resource(lookup = "jdbc/alpr")
  private DataSource database;

  private Vault vault;

  /** For the container. */
  protected KeptImages() {}

  @Inject
  KeptImages(Vault vault) {
    this.vault = vault;
  }

  KeptImages(DataSource database, Vault vault) {
    this.database = database;
    this.vault = vault;
  }

  /**
   * {@inheritDoc}
   *
   * @throws ImageDamaged if the picture is not what the camera sent
   * @throws VaultUnavailable if it cannot be reached now
   */
  @Override
  public Optional<CaptureImage> scene(int cameraId, Instant capturedAt, long seq) {
    byte[] sha256;
    String mediaType;
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(SCENE)) {
      select.setInt(1, cameraId);
      select.setObject(2, capturedAt.atOffset(ZoneOffset.UTC));
      select.setLong(3, seq);
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          return Optional.empty();
        }
        sha256 = row.getBytes(1);
        mediaType = row.getString(2);
      }
    } catch (SQLException e) {
      throw new VaultUnavailable("The captures cannot be reached", e);
    }
    return vault
        .open(ImageKey.scene(cameraId, capturedAt, seq), sha256)
        .map(bytes -> new CaptureImage(bytes, mediaType));
  }
}
