package org.dalycity.alpr.capture;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;

/** The table {@code capture.vault_key}: the wrapped key of each day, or that it was destroyed. */
@Stateless
public class DayKeyTable {

  @Resource(lookup = "jdbc/alpr")
  private DataSource database;

  private Clock clock;

  /** For the container. */
  protected DayKeyTable() {}

  @Inject
  DayKeyTable(Clock clock) {
    this.clock = clock;
  }

  DayKeyTable(DataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * What is known of a day's key.
   *
   * @param wrapped empty once it was destroyed
   */
  @SuppressWarnings("ArrayRecordComponent") // handed through once, never compared
  public record DayKey(Optional<byte[]> wrapped) {}

  /** The key of a day, empty if the day never had one. */
  public Optional<DayKey> find(LocalDate day) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select wrapped_key from capture.vault_key where day = ?")) {
      select.setObject(1, day);
      try (ResultSet row = select.executeQuery()) {
        return row.next()
            ? Optional.of(new DayKey(Optional.ofNullable(row.getBytes(1))))
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw unavailable(e);
    }
  }

  /** Whether there is no key at all, of any day, destroyed or not. */
  public boolean isEmpty() {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement("select 1 from capture.vault_key limit 1");
        ResultSet row = select.executeQuery()) {
      return !row.next();
    } catch (SQLException e) {
      throw unavailable(e);
    }
  }

  /**
   * Gives a day its key, unless another gave it one before. In a transaction of its own: an image
   * must not be sealed with a key that may yet be rolled back.
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void add(LocalDate day, byte[] wrapped) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                """
                insert into capture.vault_key (day, wrapped_key, created_at) values (?, ?, ?)
                on conflict do nothing
                """)) {
      insert.setObject(1, day);
      insert.setBytes(2, wrapped);
      insert.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw unavailable(e);
    }
  }

  /** Overwrites a day's key with nothing. */
  public void destroy(LocalDate day) {
    try (Connection connection = database.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                """
                update capture.vault_key set wrapped_key = null, destroyed_at = ?
                where day = ? and destroyed_at is null
                """)) {
      update.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
      update.setObject(2, day);
      update.executeUpdate();
    } catch (SQLException e) {
      throw unavailable(e);
    }
  }

  private static VaultUnavailable unavailable(SQLException cause) {
    return new VaultUnavailable("The keys of the vault cannot be reached", cause);
  }
}
