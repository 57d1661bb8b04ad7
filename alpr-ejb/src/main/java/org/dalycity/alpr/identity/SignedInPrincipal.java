package org.dalycity.alpr.identity;

import jakarta.security.enterprise.CallerPrincipal;
import org.dalycity.alpr.kernel.Caller;

/** The container's principal of a signed-in person: its name is the user name. */
public final class SignedInPrincipal extends CallerPrincipal {

  private static final long serialVersionUID = 1L;

  private final transient Caller caller;

  SignedInPrincipal(Caller caller) {
    super(caller.username());
    this.caller = caller;
  }

  public Caller caller() {
    return caller;
  }
}
