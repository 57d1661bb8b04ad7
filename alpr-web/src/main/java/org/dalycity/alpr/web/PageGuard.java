package org.dalycity.alpr.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dalycity.alpr.identity.CurrentCaller;
import org.dalycity.alpr.kernel.Caller;
import org.dalycity.alpr.kernel.Clause;
import org.dalycity.alpr.kernel.Enforces;

/**
 * Stands before every address. A page without a sign-in leads to the sign-in page and back; REST
 * gets 401 as problem JSON; a person without the role gets 403; a change asked for by another
 * site's page is refused.
 *
 * <p>Mapped in {@code web.xml}, where its place among the filters is set.
 */
@Enforces({Clause.DATA_IS_NOT_PUBLIC, Clause.DATA_NEEDS_AUTHORIZATION})
public class PageGuard extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OURS = Set.of("same-origin", "none");

  private transient CurrentCaller current;

  /** For the container. */
  public PageGuard() {}

  @Inject
  void setCurrent(CurrentCaller current) {
    this.current = current;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String address = addressOf(request);
    if (!READING.contains(request.getMethod()) && comesFromElsewhere(request)) {
      refuse(request, response, 403, "This came from another site's page. Start from our own.");
      return;
    }
    switch (AccessDecision.on(address, current.ifSignedIn().map(Caller::roles))) {
      case ADMIT -> chain.doFilter(request, response);
      case SIGN_IN_FIRST -> askToSignIn(request, response);
      case FORBID -> refuse(request, response, 403, "Your roles do not reach this part.");
    }
  }

  private static void askToSignIn(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (isRest(request) || !READING.contains(request.getMethod())) {
      refuse(request, response, 401, "Sign in first.");
      return;
    }
    String query = request.getQueryString();
    String wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
    response.sendRedirect(
        request.getContextPath()
            + "/sign-in.xhtml?return="
            + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
  }

  private static void refuse(
      HttpServletRequest request, HttpServletResponse response, int status, String words)
      throws IOException {
    if (isRest(request)) {
      Problem.of(status, words).writeTo(response);
    } else if (status == 401) {
      response.sendRedirect(request.getContextPath() + "/sign-in.xhtml?ended=true");
    } else {
      response.sendError(status);
    }
  }

  private static boolean isRest(HttpServletRequest request) {
    return request.getServletPath().startsWith("/api");
  }

  /** The path that the container itself dispatches on: decoded, without path parameters. */
  private static String addressOf(HttpServletRequest request) {
    String below = request.getPathInfo() == null ? "" : request.getPathInfo();
    String address = request.getServletPath() + below;
    return address.isEmpty() ? "/" : address;
  }

  private static boolean comesFromElsewhere(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return !OURS.contains(site.toLowerCase(Locale.ROOT));
    }
    Optional<String> origin = Optional.ofNullable(request.getHeader("Origin"));
    return origin
        .filter(o -> !o.replaceFirst("^https?://", "").equals(request.getHeader("Host")))
        .isPresent();
  }
}
