package org.dalycity.alpr.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dalycity.alpr.kernel.Caller;
import org.dalycity.alpr.kernel.Clause;
import org.dalycity.alpr.kernel.Enforces;
import org.dalycity.alpr.kernel.Role;

/**
 * Knows the person behind a request by the cookie that {@link SignInDesk} gave, in every web module
 * of the application: the pages, REST and Tasklist share one sign-in.
 *
 * <p>Roles are asked anew with each request, so a role that ended is gone at the next click.
 * Without a sign-in a page leads to the sign-in page, and anything else gets 401.
 */
@ApplicationScoped
@Enforces({Clause.EVERY_ACCESS_IS_DOCUMENTED, Clause.DATA_IS_NOT_PUBLIC})
public class SessionMechanism implements HttpAuthenticationMechanism {

  /** The request attribute under which {@link CurrentCaller} finds the person. */
  static final String CALLER = SessionMechanism.class.getName() + ".caller";

  private static final String SIGN_IN_PAGE = "/sign-in.xhtml";

  private SignInDesk desk;

  /** For the container. */
  protected SessionMechanism() {}

  @Inject
  SessionMechanism(SignInDesk desk) {
    this.desk = desk;
  }

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    Optional<Caller> caller =
        tokenOf(request).flatMap(token -> desk.callerOf(token, request.getRemoteAddr()));
    if (caller.isPresent()) {
      request.setAttribute(CALLER, caller.get());
      Set<String> groups =
          caller.get().roles().stream().map(Role::id).collect(Collectors.toUnmodifiableSet());
      return context.notifyContainerAboutLogin(new SignedInPrincipal(caller.get()), groups);
    }
    if (!context.isProtected()) {
      return context.doNothing();
    }
    if (asksForPage(request)) {
      return context.redirect(SIGN_IN_PAGE + "?return=" + returnAddress(request));
    }
    try {
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return AuthenticationStatus.SEND_FAILURE;
  }

  /** The token in the request's cookie, empty if there is none. */
  public static Optional<String> tokenOf(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies == null) {
      return Optional.empty();
    }
    return Arrays.stream(cookies)
        .filter(cookie -> cookie.getName().equals(SignInDesk.COOKIE))
        .map(Cookie::getValue)
        .findFirst();
  }

  private static boolean asksForPage(HttpServletRequest request) {
    String accepted = request.getHeader("Accept");
    return request.getMethod().equals("GET") && accepted != null && accepted.contains("text/html");
  }

  private static String returnAddress(HttpServletRequest request) {
    String query = request.getQueryString();
    String address = request.getRequestURI() + (query == null ? "" : "?" + query);
    return URLEncoder.encode(address, StandardCharsets.UTF_8);
  }
}
