package org.dalycity.alpr.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.dalycity.alpr.database.TestDatabase;
import org.dalycity.alpr.kernel.Ledger;

/** The real ledger on a test's database, outside a container. */
public final class TestLedger {

  private TestLedger() {}

  /** A ledger whose every record is committed at once. */
  public static Ledger on(TestDatabase database, Clock clock) {
    return new AccessLedger(new LedgerTable(database.asApplication(), clock));
  }

  /**
   * What stands on the ledger, oldest first: for each record its event, its user and the refusing
   * clause or a dash, for example {@code REFUSED officer 457.7(a)}.
   */
  public static List<String> linesOf(TestDatabase database) {
    try (Connection connection = database.asOwner().getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select event_type, username, coalesce(refused_by, '-') from audit.access_record"
                    + " order by at, record_id");
        ResultSet row = select.executeQuery()) {
      List<String> lines = new ArrayList<>();
      while (row.next()) {
        lines.add(row.getString(1) + " " + row.getString(2) + " " + row.getString(3));
      }
      return lines;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
