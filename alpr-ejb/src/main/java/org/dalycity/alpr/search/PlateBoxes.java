package org.dalycity.alpr.search;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.dalycity.alpr.search.Sighting.Box;

/** Where in its picture each read's plate is. */
@Stateless
public class PlateBoxes {

  private static final String BOX_OF =
      """
      select box_x, box_y, box_w, box_h from recognition.read
      where camera_id = ? and captured_at = ? and seq = ? and n = ?
      """;

  @Resource(lookup = "jdbc/alpr")
  private DataSource database;

  /** For the container. */
  public PlateBoxes() {}

  PlateBoxes(DataSource database) {
    this.database = database;
  }

  /**
   * The box of a read's plate in the upright picture.
   *
   * @return empty if the read is not kept any longer
   * @throws ArchiveUnavailable if the archive cannot be asked
   */
  public Optional<Box> boxOf(ReadKey key) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(BOX_OF)) {
      select.setInt(1, key.cameraId());
      select.setObject(2, key.capturedAt().atOffset(ZoneOffset.UTC));
      select.setLong(3, key.seq());
      select.setInt(4, key.n());
      try (ResultSet row = select.executeQuery()) {
        return row.next()
            ? Optional.of(new Box(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)))
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw new ArchiveUnavailable(e);
    }
  }
}
