package org.dalycity.alpr.search;

import jakarta.ejb.ApplicationException;

/** The archive cannot be asked now. Nothing was shown and nothing has changed. */
@ApplicationException(rollback = true)
public class ArchiveUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ArchiveUnavailable(Throwable cause) {
    super("The archive cannot be asked now. Try again in a minute.", cause);
  }
}
