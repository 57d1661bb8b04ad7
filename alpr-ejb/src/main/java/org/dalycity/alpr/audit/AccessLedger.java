package org.dalycity.alpr.audit;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.dalycity.alpr.kernel.AccessRecord;
import org.dalycity.alpr.kernel.Clause;
import org.dalycity.alpr.kernel.Enforces;
import org.dalycity.alpr.kernel.Ledger;

/**
 * The ledger in the database. Returns only after the record's own transaction has committed, so
 * that whatever is shown afterwards has its receipt.
 */
@ApplicationScoped
@Enforces({Clause.ACCESS_IS_RECORDED, Clause.EVERY_ACCESS_IS_DOCUMENTED})
public class AccessLedger implements Ledger {

  private LedgerTable table;

  /** For the container. */
  protected AccessLedger() {}

  @Inject
  AccessLedger(LedgerTable table) {
    this.table = table;
  }

  @Override
  public Receipt write(AccessRecord what) {
    try {
      return table.append(what);
    } catch (LedgerUnavailable e) {
      throw e;
    } catch (EJBException e) {
      // Also a commit that failed: the container tells of it only after append has returned.
      throw new LedgerUnavailable(e);
    }
  }
}
