package org.dalycity.alpr.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.dalycity.alpr.identity.SessionMechanism;
import org.dalycity.alpr.identity.SignInDesk;

/** Signs the person out, everywhere: pages, REST and Tasklist. */
@WebServlet("/sign-out")
public class SignOut extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private transient SignInDesk desk;

  /** For the container. */
  public SignOut() {}

  @Inject
  void setDesk(SignInDesk desk) {
    this.desk = desk;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    SessionMechanism.tokenOf(request)
        .ifPresent(token -> desk.signOut(token, request.getRemoteAddr()));
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    response.addCookie(SessionCookie.gone(request.isSecure()));
    response.sendRedirect(request.getContextPath() + "/sign-in.xhtml?ended=true");
  }
}
