package org.dalycity.alpr.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.dalycity.alpr.identity.SignInDesk;
import org.dalycity.alpr.identity.SignInOutcome;
import org.dalycity.alpr.identity.SignInOutcome.Refused;
import org.dalycity.alpr.identity.SignInOutcome.SignedIn;
import org.dalycity.alpr.kernel.Clause;
import org.dalycity.alpr.kernel.Enforces;
import org.dalycity.alpr.web.LocalAddress;
import org.dalycity.alpr.web.Notices;

/**
 * The sign-in page: the notice of a restricted system, acknowledged first, then name and password.
 */
@Named
@RequestScoped
@Enforces(Clause.EVERY_ACCESS_IS_DOCUMENTED)
public class SignInPage {

  private static final String HOME = "/home.xhtml";

  private SignInDesk desk;
  private Notices notices;
  private FacesContext faces;
  private HttpServletRequest request;

  private String username;
  private String password;
  private boolean acknowledged;
  private String wanted;
  private boolean ended;

  /** For the container. */
  protected SignInPage() {}

  @Inject
  SignInPage(SignInDesk desk, Notices notices, FacesContext faces, HttpServletRequest request) {
    this.desk = desk;
    this.notices = notices;
    this.faces = faces;
    this.request = request;
  }

  /** Signs the person in and leads to the page they wanted, or says beside the form why not. */
  public void signIn() throws IOException {
    String agent = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
    SignInOutcome outcome = desk.signIn(username, password, request.getRemoteAddr(), agent);
    if (outcome instanceof SignedIn signedIn) {
      // A form's state from before the sign-in must not be known to anyone after it.
      request.changeSessionId();
      HttpServletResponse response = (HttpServletResponse) faces.getExternalContext().getResponse();
      response.addCookie(SessionCookie.of(signedIn.token(), request.isSecure()));
      String target = LocalAddress.parse(wanted).map(LocalAddress::path).orElse(HOME);
      faces.getExternalContext().redirect(target);
    } else if (outcome instanceof Refused refused) {
      notices.problem("password", refused.reason().words());
    }
  }

  /** Refuses a form on which the notice is not acknowledged. */
  public void mustBeAcknowledged(FacesContext context, UIComponent component, Object value) {
    if (!Boolean.TRUE.equals(value)) {
      throw new ValidatorException(
          new FacesMessage(
              FacesMessage.SEVERITY_ERROR, "Tick that you have read the notice.", null));
    }
  }

  public String getUsername() {
    return username;
  }

  public void setUsername(String username) {
    this.username = username;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public boolean isAcknowledged() {
    return acknowledged;
  }

  public void setAcknowledged(boolean acknowledged) {
    this.acknowledged = acknowledged;
  }

  /** The address to go to afterwards, as the request says; not yet checked. */
  public String getWanted() {
    return wanted;
  }

  public void setWanted(String wanted) {
    this.wanted = wanted;
  }

  /** Whether the person was just signed out. */
  public boolean isEnded() {
    return ended;
  }

  public void setEnded(boolean ended) {
    this.ended = ended;
  }
}
