package org.dalycity.alpr.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/** The switch between day and night, for a browser without scripts. */
@WebServlet("/theme")
public class ThemeSwitch extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private transient Theme theme;

  /** For the container. */
  public ThemeSwitch() {}

  @Inject
  void setTheme(Theme theme) {
    this.theme = theme;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String chosen = theme.getName().equals(Theme.NIGHT) ? Theme.DAY : Theme.NIGHT;
    Cookie cookie = new Cookie(Theme.COOKIE, chosen);
    cookie.setPath("/");
    cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
    cookie.setSecure(request.isSecure());
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
    response.sendRedirect(
        LocalAddress.parse(request.getParameter("back")).map(LocalAddress::path).orElse("/"));
  }
}
