package org.dalycity.alpr.identity.web;

import jakarta.servlet.http.Cookie;
import org.dalycity.alpr.identity.SignInDesk;

/** The cookie that carries a sign-in: unseen by scripts, sent to this site only. */
final class SessionCookie {

  private SessionCookie() {}

  /** Lives as long as the browser; when the sign-in ends is the server's to know. */
  static Cookie of(String token, boolean secure) {
    return cookie(token, secure);
  }

  /** Takes the cookie away. */
  static Cookie gone(boolean secure) {
    Cookie cookie = cookie("", secure);
    cookie.setMaxAge(0);
    return cookie;
  }

  private static Cookie cookie(String value, boolean secure) {
    Cookie cookie = new Cookie(SignInDesk.COOKIE, value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(secure);
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }
}
