package org.dalycity.alpr.capture;

import jakarta.ejb.ApplicationException;

/** The vault cannot be used now. What it keeps is as it was. */
@ApplicationException(rollback = true)
public class VaultUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  VaultUnavailable(String what, Throwable cause) {
    super(what, cause);
  }

  VaultUnavailable(String what) {
    super(what);
  }
}
