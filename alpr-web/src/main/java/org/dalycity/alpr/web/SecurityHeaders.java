package org.dalycity.alpr.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.dalycity.alpr.kernel.Clause;
import org.dalycity.alpr.kernel.Enforces;

/**
 * Tells the browser what an answer may do: run our own scripts only, be framed by ourselves only,
 * and, unless it is a style sheet or a script, be kept nowhere.
 *
 * <p>Pages get their policy from PrimeFaces, which knows the nonce; here is that of all else.
 */
@Enforces(Clause.DATA_IS_SAFEGUARDED)
public class SecurityHeaders extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String RESOURCES = "/jakarta.faces.resource/";
  private static final String FOR_DATA =
      "default-src 'none'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";
  private static final String FOR_PAGES =
      "frame-ancestors 'self'; object-src 'none'; base-uri 'self'; form-action 'self'";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getServletPath();
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    response.setHeader("Content-Security-Policy", path.startsWith("/api") ? FOR_DATA : FOR_PAGES);
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
    if (!path.startsWith(RESOURCES)) {
      response.setHeader("Cache-Control", "no-store");
    }
    chain.doFilter(request, response);
  }
}
