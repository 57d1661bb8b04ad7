package org.dalycity.alpr.audit;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.dalycity.alpr.kernel.Clause;
import org.dalycity.alpr.kernel.Enforces;
import org.dalycity.alpr.kernel.Ledger.LedgerUnavailable;

/**
 * Gives each durable record its place in the tree, in the order of their times as far as they are
 * known. One node at a time does it, under a lock of the database that ends with the transaction.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@Enforces(Clause.ACCESS_IS_RECORDED)
public class Sequencer {

  /** The most records placed in one transaction. */
  static final int BATCH = 10_000;

  private static final String LOCK = "select pg_try_advisory_xact_lock(4573, 1)";

  private static final String WAITING =
      "select "
          + CanonicalRecord.COLUMNS
          + " from audit.unsequenced u join audit.access_record a using (record_id)"
          + " order by a.at, a.record_id limit "
          + BATCH;

  private static final String PLACE =
      "insert into audit.leaf (seq, record_id, leaf_hash) values (?, ?, ?)";

  private static final String DONE = "delete from audit.unsequenced where record_id = any (?)";

  @Resource(lookup = "jdbc/alpr")
  private DataSource database;

  /** For the container. */
  public Sequencer() {}

  Sequencer(DataSource database) {
    this.database = database;
  }

  /**
   * Places the records that wait.
   *
   * @return how many were placed; 0 if none waits or another node is at it
   * @throws LedgerUnavailable if the database refused it; no record was placed then
   */
  public int place() {
    try (Connection connection = database.getConnection()) {
      if (!isMyTurn(connection)) {
        return 0;
      }
      List<CanonicalRecord> waiting = waiting(connection);
      if (waiting.isEmpty()) {
        return 0;
      }
      long seq = nextSeq(connection);
      try (PreparedStatement place = connection.prepareStatement(PLACE)) {
        for (CanonicalRecord each : waiting) {
          place.setLong(1, seq++);
          place.setObject(2, UUID.fromString(each.recordId()));
          place.setBytes(3, each.leafHash());
          place.addBatch();
        }
        place.executeBatch();
      }
      try (PreparedStatement done = connection.prepareStatement(DONE)) {
        Object[] ids = waiting.stream().map(each -> UUID.fromString(each.recordId())).toArray();
        done.setArray(1, connection.createArrayOf("uuid", ids));
        done.executeUpdate();
      }
      return waiting.size();
    } catch (SQLException e) {
      throw new LedgerUnavailable(e);
    }
  }

  private static boolean isMyTurn(Connection connection) throws SQLException {
    try (PreparedStatement lock = connection.prepareStatement(LOCK);
        ResultSet row = lock.executeQuery()) {
      return row.next() && row.getBoolean(1);
    }
  }

  private static List<CanonicalRecord> waiting(Connection connection) throws SQLException {
    List<CanonicalRecord> records = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(WAITING);
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        records.add(CanonicalRecord.of(row));
      }
    }
    return records;
  }

  private static long nextSeq(Connection connection) throws SQLException {
    try (PreparedStatement select =
            connection.prepareStatement("select coalesce(max(seq) + 1, 0) from audit.leaf");
        ResultSet row = select.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }
}
