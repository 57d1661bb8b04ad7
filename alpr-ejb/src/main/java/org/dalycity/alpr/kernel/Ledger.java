package org.dalycity.alpr.kernel;

import jakarta.ejb.ApplicationException;
import java.time.Instant;
import java.util.UUID;

/**
 * The ledger of accesses, as every feature speaks to it: receipt before bytes.
 *
 * <p>Thread-safe. A feature writes its record and only then lets anything be seen.
 */
public interface Ledger {

  /**
   * Writes one record in a transaction of its own and returns when it is on disk, whatever becomes
   * of the caller's transaction.
   *
   * @throws LedgerUnavailable if it could not be written; then nothing may be shown
   */
  Receipt write(AccessRecord what);

  /**
   * The proof that a record was written.
   *
   * @param recordId the record's number, as printed on pages and packages
   * @param at when it was written, UTC, hundredths of a second or finer
   */
  record Receipt(UUID recordId, Instant at) {}

  /** The ledger cannot be written; nothing was shown, and nothing may be. */
  @ApplicationException(rollback = true)
  final class LedgerUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Wraps the database's own reason. */
    public LedgerUnavailable(Throwable cause) {
      super("The ledger cannot be written. Nothing is shown until it can.", cause);
    }
  }
}
