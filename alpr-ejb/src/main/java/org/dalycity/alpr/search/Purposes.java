package org.dalycity.alpr.search;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.dalycity.alpr.kernel.Clause;
import org.dalycity.alpr.kernel.Enforces;

/** The closed, dated list of purposes. */
@Stateless
@Enforces({Clause.PURPOSES_ARE_LISTED, Clause.OFFICIAL_BUSINESS_ONLY})
public class Purposes {

  private static final String IN_FORCE =
      """
      select code, words, citation, version from search.purpose
      where valid_from <= ? and (valid_until is null or valid_until > ?)
      order by citation, words
      """;

  @Resource(lookup = "jdbc/alpr")
  private DataSource database;

  private Clock clock;

  /** For the container. */
  protected Purposes() {}

  @Inject
  Purposes(Clock clock) {
    this.clock = clock;
  }

  Purposes(DataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Those in force at this moment, by clause and words. */
  public List<Purpose> inForce() {
    var now = clock.instant().atOffset(ZoneOffset.UTC);
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(IN_FORCE)) {
      select.setObject(1, now);
      select.setObject(2, now);
      List<Purpose> purposes = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          purposes.add(
              new Purpose(row.getString(1), row.getString(2), row.getString(3), row.getInt(4)));
        }
      }
      return purposes;
    } catch (SQLException e) {
      throw new ArchiveUnavailable(e);
    }
  }

  /** The purpose with this code, empty if none is in force. */
  public Optional<Purpose> inForce(String code) {
    return inForce().stream().filter(purpose -> purpose.code().equals(code)).findFirst();
  }
}
