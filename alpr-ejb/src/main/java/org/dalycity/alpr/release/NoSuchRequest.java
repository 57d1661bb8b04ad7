package org.dalycity.alpr.release;

import jakarta.ejb.ApplicationException;

/** No request has this identity. */
@ApplicationException(rollback = true)
public class NoSuchRequest extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NoSuchRequest() {
    super("There is no such request.");
  }
}
