package org.dalycity.alpr.audit;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.dalycity.alpr.kernel.Clause;
import org.dalycity.alpr.kernel.Enforces;
import org.dalycity.alpr.ledger.HeadChecks;
import org.dalycity.alpr.ledger.SignedTreeHead;

/**
 * Reads the whole ledger and finds whether anyone changed it, the owner of the database included:
 * each record is spelled anew and hashed, the places are counted, and the tree is held against
 * every signed head, those in the database and those that were published.
 */
@Enforces({Clause.ACCESS_IS_RECORDED, Clause.DATA_IS_SAFEGUARDED})
public final class LedgerCheck {

  private static final int FETCH = 5_000;

  private static final String LEDGER =
      "select l.seq, l.leaf_hash, "
          + CanonicalRecord.COLUMNS
          + " from audit.leaf l left join audit.access_record a using (record_id) order by l.seq";

  private static final String WITHOUT_PLACE =
      """
      select count(*) from audit.access_record a
      where not exists (select from audit.leaf l where l.record_id = a.record_id)
        and not exists (select from audit.unsequenced u where u.record_id = a.record_id)
      """;

  private final DataSource database;
  private final List<SignedTreeHead> published;
  private final String keyFingerprint;

  /**
   * @param published heads that were published or kept elsewhere
   * @param keyFingerprint SHA-256 of the department's public key, lower-case hexadecimal
   */
  public LedgerCheck(DataSource database, List<SignedTreeHead> published, String keyFingerprint) {
    this.database = database;
    this.published = List.copyOf(published);
    this.keyFingerprint = keyFingerprint;
  }

  /**
   * Checks everything.
   *
   * @throws SQLException if the database cannot be read; nothing is then known
   */
  public Verdict run() throws SQLException {
    List<SignedTreeHead> heads = new ArrayList<>(new TreeHeads(database).all());
    for (SignedTreeHead signed : heads) {
      if (!isOurs(signed)) {
        return forged(signed);
      }
    }
    Set<SignedTreeHead> kept = new HashSet<>(heads);
    for (SignedTreeHead signed : published) {
      if (!isOurs(signed)) {
        return forged(signed);
      }
      if (!kept.contains(signed)) {
        heads.add(signed);
      }
    }
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      Verdict verdict = follow(connection, new HeadChecks(heads));
      connection.rollback();
      return verdict;
    }
  }

  private static Verdict follow(Connection connection, HeadChecks checks) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(LEDGER)) {
      select.setFetchSize(FETCH);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          long expected = checks.size();
          if (row.getLong("seq") != expected) {
            return new Verdict.Tampered(expected, "its place is missing");
          }
          if (row.getString("record_id") == null) {
            return new Verdict.Tampered(expected, "the record is gone");
          }
          byte[] hash = CanonicalRecord.of(row).leafHash();
          if (!MessageDigest.isEqual(hash, row.getBytes("leaf_hash"))) {
            return new Verdict.Tampered(expected, "the record is not what was written");
          }
          checks.add(hash);
          var disagreement = checks.disagreement();
          if (disagreement.isPresent()) {
            return new Verdict.Tampered(
                disagreement.get().soundUntil(),
                "the records from here to "
                    + (disagreement.get().head().size() - 1)
                    + " are not those of the head signed at "
                    + disagreement.get().head().at());
          }
        }
      }
    }
    var beyond = checks.beyondTheEnd();
    if (beyond.isPresent()) {
      return new Verdict.Tampered(
          checks.size(), "the head signed at " + beyond.get().at() + " knew more records");
    }
    try (PreparedStatement select = connection.prepareStatement(WITHOUT_PLACE);
        ResultSet row = select.executeQuery()) {
      row.next();
      if (row.getLong(1) > 0) {
        return new Verdict.Tampered(
            checks.size(), row.getLong(1) + " records were put in beside the ledger");
      }
    }
    return new Verdict.Sound(checks.size(), checks.compared());
  }

  private boolean isOurs(SignedTreeHead signed) {
    return signed.isGenuine() && signed.keyFingerprint().equals(keyFingerprint);
  }

  private static Verdict forged(SignedTreeHead signed) {
    return new Verdict.Tampered(
        0,
        "the head of "
            + signed.head().size()
            + " records at "
            + signed.head().at()
            + " is not signed by the department's key");
  }

  /** What the check found. */
  public sealed interface Verdict {

    /**
     * Nothing was changed.
     *
     * @param records how many were checked
     * @param heads how many signed heads agreed
     */
    record Sound(long records, int heads) implements Verdict {}

    /**
     * The ledger was changed.
     *
     * @param firstBad the first sequence number that cannot be trusted
     * @param what in plain words
     */
    record Tampered(long firstBad, String what) implements Verdict {}
  }
}
