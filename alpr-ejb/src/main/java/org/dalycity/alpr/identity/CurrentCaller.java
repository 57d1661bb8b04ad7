package org.dalycity.alpr.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.dalycity.alpr.kernel.Caller;

/** The person behind the current request, as {@link SessionMechanism} knew them. */
@RequestScoped
public class CurrentCaller {

  private HttpServletRequest request;

  /** For the container. */
  protected CurrentCaller() {}

  @Inject
  CurrentCaller(HttpServletRequest request) {
    this.request = request;
  }

  /** The person, empty if nobody is signed in. */
  public Optional<Caller> ifSignedIn() {
    return Optional.ofNullable((Caller) request.getAttribute(SessionMechanism.CALLER));
  }

  /**
   * The person.
   *
   * @throws IllegalStateException if nobody is signed in: the page should have been protected
   */
  public Caller caller() {
    return ifSignedIn()
        .orElseThrow(() -> new IllegalStateException("Nobody is signed in on this request"));
  }
}
