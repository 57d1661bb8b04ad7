package org.dalycity.alpr.release;

import jakarta.ejb.ApplicationException;

/** The request was decided or withdrawn before. What stands on file stays. */
@ApplicationException(rollback = true)
public class AlreadyEnded extends RuntimeException {

  private static final long serialVersionUID = 1L;

  AlreadyEnded() {
    super("This request has been decided or withdrawn already. Open its file to see how it ended.");
  }
}
