package org.dalycity.alpr.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;

/** Day or night, as the person chose with the switch; else as their system says. */
@Named
@RequestScoped
public class Theme {

  /** The cookie that keeps the choice; it says nothing of the person. */
  static final String COOKIE = "alpr-theme";

  static final String DAY = "day";
  static final String NIGHT = "night";
  private static final String SYSTEM = "system";

  private HttpServletRequest request;

  /** For the container. */
  protected Theme() {}

  @Inject
  Theme(HttpServletRequest request) {
    this.request = request;
  }

  /** {@code day}, {@code night} or {@code system}. */
  public String getName() {
    Cookie[] cookies = request.getCookies();
    if (cookies == null) {
      return SYSTEM;
    }
    return Arrays.stream(cookies)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .map(Cookie::getValue)
        .filter(value -> value.equals(DAY) || value.equals(NIGHT))
        .findFirst()
        .orElse(SYSTEM);
  }

  /** When the day's style sheet counts, as a media query. */
  public String getDayMedia() {
    return media(DAY, "(prefers-color-scheme: light)");
  }

  /** When the night's style sheet counts, as a media query. */
  public String getNightMedia() {
    return media(NIGHT, "(prefers-color-scheme: dark)");
  }

  private String media(String theme, String bySystem) {
    String name = getName();
    if (name.equals(SYSTEM)) {
      return bySystem;
    }
    return name.equals(theme) ? "all" : "not all";
  }
}
