package org.dalycity.alpr.search;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.dalycity.alpr.kernel.Plate;
import org.dalycity.alpr.search.Sighting.Box;

/**
 * The archive in the tables of {@code recognition}: first the distinct plates, then the newest
 * reads of each, so that the cost follows the plates found and not the reads kept.
 */
@Stateless
public class ReadTables implements ReadArchive {

  private static final int MOST_LOOK_ALIKES = 200;

  private static final String LOOK_ALIKES =
      "select plate_key from recognition.plate where fold_key = ? limit " + MOST_LOOK_ALIKES;

  private static final String NEWEST =
      """
      select r.camera_id, r.captured_at, r.seq, r.n, r.plate_key, r.region, r.confidence,
             r.box_x, r.box_y, r.box_w, r.box_h, c.name, c.place
      from unnest(?) as wanted(plate_key)
      cross join lateral (
        select * from recognition.read
        where plate_key = wanted.plate_key and captured_at >= ? and captured_at < ?
        order by captured_at desc
        limit ?) as r
      join capture.camera c on c.camera_id = r.camera_id
      order by r.captured_at desc
      limit ?
      """;

  @Resource(lookup = "jdbc/alpr")
  private DataSource database;

  /** For the container. */
  public ReadTables() {}

  ReadTables(DataSource database) {
    this.database = database;
  }

  @Override
  public List<Sighting> sightings(PlateQuery query, int limit) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(NEWEST)) {
      Array keys = connection.createArrayOf("bigint", keys(connection, query).toArray());
      select.setArray(1, keys);
      select.setObject(2, query.from().atOffset(ZoneOffset.UTC));
      select.setObject(3, query.until().atOffset(ZoneOffset.UTC));
      select.setInt(4, limit);
      select.setInt(5, limit);
      List<Sighting> sightings = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          sightings.add(sighting(row));
        }
      }
      return sightings;
    } catch (SQLException e) {
      throw new ArchiveUnavailable(e);
    }
  }

  private static List<Long> keys(Connection connection, PlateQuery query) throws SQLException {
    if (!query.alsoLookAlikes()) {
      return List.of(query.plate().key());
    }
    List<Long> keys = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(LOOK_ALIKES)) {
      select.setLong(1, query.plate().foldKey());
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          keys.add(row.getLong(1));
        }
      }
    }
    return keys;
  }

  private static Sighting sighting(ResultSet row) throws SQLException {
    Instant capturedAt = row.getObject("captured_at", OffsetDateTime.class).toInstant();
    return new Sighting(
        new ReadKey(row.getInt("camera_id"), capturedAt, row.getLong("seq"), row.getInt("n")),
        Plate.ofKey(row.getLong("plate_key")),
        Optional.ofNullable(row.getString("region")),
        row.getDouble("confidence"),
        row.getString("name"),
        row.getString("place"),
        capturedAt,
        new Box(
            row.getInt("box_x"), row.getInt("box_y"), row.getInt("box_w"), row.getInt("box_h")));
  }
}
