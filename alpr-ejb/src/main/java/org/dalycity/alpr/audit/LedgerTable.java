package org.dalycity.alpr.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.dalycity.alpr.kernel.AccessRecord;
import org.dalycity.alpr.kernel.Caller;
import org.dalycity.alpr.kernel.Clause;
import org.dalycity.alpr.kernel.Ledger.LedgerUnavailable;
import org.dalycity.alpr.kernel.Ledger.Receipt;

/** The table {@code audit.access_record}: rows are appended, each in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LedgerTable {

  private static final String APPEND =
      """
      with written as (
        insert into audit.access_record
        (record_id, at, event_type, query, username, organization, purpose, person_name, badge,
         title, sign_in_id, address, reference_type, reference_agency, reference_text,
         result_count, oldest_shown, refused_by, training_certificate)
      values (?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        returning record_id)
      insert into audit.unsequenced (record_id) select record_id from written
      """;

  private static final ObjectMapper JSON = new ObjectMapper();

  @Resource(lookup = "jdbc/alpr")
  private DataSource database;

  private Clock clock;

  /** For the container. */
  protected LedgerTable() {}

  @Inject
  LedgerTable(Clock clock) {
    this.clock = clock;
  }

  LedgerTable(DataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Appends a record.
   *
   * @throws LedgerUnavailable if the database refused it; nothing was written
   */
  public Receipt append(AccessRecord what) {
    UUID recordId = UUID.randomUUID();
    Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(APPEND)) {
      Caller caller = what.caller();
      insert.setObject(1, recordId);
      insert.setObject(2, at.atOffset(ZoneOffset.UTC));
      insert.setString(3, what.type().name());
      insert.setString(4, JSON.writeValueAsString(what.query()));
      insert.setString(5, caller.username());
      insert.setString(6, caller.organization());
      insert.setString(7, what.purpose());
      insert.setString(8, caller.personName());
      insert.setString(9, caller.badge());
      insert.setString(10, caller.title());
      insert.setString(11, caller.signInId());
      insert.setString(12, caller.address());
      insert.setString(13, what.justification().map(AccessRecord.Reference::type).orElse(null));
      insert.setString(14, what.justification().map(AccessRecord.Reference::agency).orElse(null));
      insert.setString(15, what.justification().map(AccessRecord.Reference::text).orElse(null));
      insert.setInt(16, what.resultCount());
      insert.setObject(17, inUtc(what.oldestShown()));
      insert.setString(18, what.refusedBy().map(Clause::number).orElse(null));
      insert.setString(19, what.trainingCertificate().orElse(null));
      insert.executeUpdate();
      return new Receipt(recordId, at);
    } catch (SQLException | JsonProcessingException e) {
      throw new LedgerUnavailable(e);
    }
  }

  private static OffsetDateTime inUtc(Optional<Instant> instant) {
    return instant.map(value -> value.atOffset(ZoneOffset.UTC)).orElse(null);
  }
}
