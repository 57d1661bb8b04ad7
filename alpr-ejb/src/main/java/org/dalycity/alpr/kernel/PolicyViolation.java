package org.dalycity.alpr.kernel;

import jakarta.ejb.ApplicationException;

/**
 * The policy forbids what was asked. Not a fault: the person is told which clause and what to do,
 * the refusal is on the ledger, and the transaction is rolled back.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class PolicyViolation extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Clause clause;

  /**
   * @param clause the clause that forbids it
   * @param advice what the person can do about it, in one plain sentence, without plate or name
   */
  protected PolicyViolation(Clause clause, String advice) {
    super(advice);
    this.clause = clause;
  }

  public final Clause clause() {
    return clause;
  }
}
