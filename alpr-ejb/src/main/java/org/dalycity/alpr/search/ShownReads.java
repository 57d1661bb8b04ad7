package org.dalycity.alpr.search;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.dalycity.alpr.kernel.AccessRecord.Reference;
import org.dalycity.alpr.kernel.Caller;
import org.dalycity.alpr.kernel.Ledger.Receipt;

/**
 * Which reads each search showed, to whom, in which sign-in: the only door to a picture leads
 * through a search of one's own that showed the read.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class ShownReads {

  private static final String KEEP_SEARCH =
      "insert into search.search (record_id, username, sign_in_id, at) values (?, ?, ?, ?)";

  private static final String KEEP_READ =
      "insert into search.shown (record_id, camera_id, captured_at, seq, n)"
          + " values (?, ?, ?, ?, ?)";

  private static final String JUSTIFIED_BY =
      """
      select a.purpose, a.reference_type, a.reference_agency, a.reference_text
      from search.shown s
      join search.search q on q.record_id = s.record_id
      join audit.access_record a on a.record_id = s.record_id
      where s.record_id = ? and s.camera_id = ? and s.captured_at = ? and s.seq = ? and s.n = ?
        and q.username = ? and q.sign_in_id = ?
      """;

  @Resource(lookup = "jdbc/alpr")
  private DataSource database;

  /** For the container. */
  public ShownReads() {}

  ShownReads(DataSource database) {
    this.database = database;
  }

  /**
   * Keeps what a search shows, before it shows it.
   *
   * @throws ArchiveUnavailable if it cannot be kept; then nothing may be shown
   */
  public void keep(Receipt receipt, Caller caller, List<Sighting> sightings) {
    try (Connection connection = database.getConnection();
        PreparedStatement search = connection.prepareStatement(KEEP_SEARCH);
        PreparedStatement read = connection.prepareStatement(KEEP_READ)) {
      search.setObject(1, receipt.recordId());
      search.setString(2, caller.username());
      search.setString(3, caller.signInId());
      search.setObject(4, receipt.at().atOffset(ZoneOffset.UTC));
      search.executeUpdate();
      for (Sighting sighting : sightings) {
        read.setObject(1, receipt.recordId());
        bind(read, 2, sighting.key());
        read.addBatch();
      }
      read.executeBatch();
    } catch (SQLException e) {
      throw new ArchiveUnavailable(e);
    }
  }

  /**
   * The justification under which this person was shown this read in this sign-in.
   *
   * @return empty if no such search showed it
   */
  public Optional<Ground> ground(UUID recordId, ReadKey key, Caller caller) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(JUSTIFIED_BY)) {
      select.setObject(1, recordId);
      bind(select, 2, key);
      select.setString(6, caller.username());
      select.setString(7, caller.signInId());
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          return Optional.empty();
        }
        return Optional.of(
            new Ground(
                row.getString(1),
                new Reference(row.getString(2), row.getString(3), row.getString(4))));
      }
    } catch (SQLException e) {
      throw new ArchiveUnavailable(e);
    }
  }

  private static void bind(PreparedStatement statement, int from, ReadKey key) throws SQLException {
    statement.setInt(from, key.cameraId());
    statement.setObject(from + 1, key.capturedAt().atOffset(ZoneOffset.UTC));
    statement.setLong(from + 2, key.seq());
    statement.setInt(from + 3, key.n());
  }

  /** The purpose and reference of a search. */
  public record Ground(String purpose, Reference reference) {}
}
