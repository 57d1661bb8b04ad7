package org.dalycity.alpr.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.dalycity.alpr.identity.CurrentCaller;
import org.dalycity.alpr.identity.SignIn;
import org.dalycity.alpr.kernel.Caller;
import org.dalycity.alpr.kernel.Role;

/** Whoever looks at the page: signed in or not, and where they are. */
@Named
@RequestScoped
public class Visitor {

  private static final String SIGN_IN_PAGE = "/sign-in.xhtml";

  private CurrentCaller current;
  private HttpServletRequest request;

  /** For the container. */
  protected Visitor() {}

  @Inject
  Visitor(CurrentCaller current, HttpServletRequest request) {
    this.current = current;
    this.request = request;
  }

  public boolean isSignedIn() {
    return current.ifSignedIn().isPresent();
  }

  /** Whether this is the sign-in page itself. */
  public boolean isSigningIn() {
    return request.getServletPath().equals(SIGN_IN_PAGE);
  }

  /** The person's name, empty if nobody is signed in. */
  public String getName() {
    return current.ifSignedIn().map(Caller::personName).orElse("");
  }

  /** The person's title, empty if nobody is signed in. */
  public String getTitle() {
    return current.ifSignedIn().map(Caller::title).orElse("");
  }

  /** The person's badge, empty if there is none. */
  public String getBadge() {
    return current.ifSignedIn().map(Caller::badge).filter(badge -> !badge.equals("-")).orElse("");
  }

  /** The page's own address, to come back to; without what a form has posted. */
  public String getHere() {
    Object forwarded = request.getAttribute("jakarta.servlet.error.request_uri");
    String query = request.getQueryString();
    if (forwarded != null) {
      return "/";
    }
    return request.getRequestURI() + (query == null ? "" : "?" + query);
  }

  /** Seconds without a request after which the sign-in ends. */
  public long getSecondsLeft() {
    return SignIn.IDLE.toSeconds();
  }

  /** Whether the person has the role of this name, for example {@code commander}. */
  public boolean is(String role) {
    return Role.of(role).filter(roles()::contains).isPresent();
  }

  Set<Role> roles() {
    return current.ifSignedIn().map(Caller::roles).orElse(Set.of());
  }

  Optional<Caller> caller() {
    return current.ifSignedIn();
  }

  String path() {
    return request.getServletPath();
  }
}
