package org.dalycity.alpr.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.dalycity.alpr.kernel.PolicyViolation;

/** What a page has to say to the person: problems, each with its field, and what was done. */
@Named
@RequestScoped
public class Notices {

  private FacesContext faces;

  /** For the container. */
  protected Notices() {}

  @Inject
  Notices(FacesContext faces) {
    this.faces = faces;
  }

  /** What is wrong, in the order of the page. */
  public List<Notice> getProblems() {
    return messages(true);
  }

  /** What was done. */
  public List<Notice> getNews() {
    return messages(false);
  }

  /** The summary's heading. */
  public String getHeading() {
    int count = getProblems().size();
    return count == 1 ? "This needs your attention" : count + " things need your attention";
  }

  /**
   * A problem with a field.
   *
   * @param field the input's client id, null for the page as a whole
   */
  public void problem(String field, String words) {
    faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
  }

  /** A refusal by the policy, with its clause. */
  public void refused(PolicyViolation refusal) {
    problem(null, words(refusal));
  }

  /** A refusal as a sentence with its clause. */
  public static String words(PolicyViolation refusal) {
    return refusal.getMessage() + " (Policy " + refusal.clause().number() + ")";
  }

  /** Something was done; it is told on the page that comes next, too. */
  public void done(String words) {
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words, null));
  }

  private List<Notice> messages(boolean problems) {
    List<Notice> notices = new ArrayList<>();
    Iterator<String> ids = faces.getClientIdsWithMessages();
    while (ids.hasNext()) {
      String id = ids.next();
      for (FacesMessage message : faces.getMessageList(id)) {
        if (isProblem(message.getSeverity()) == problems) {
          notices.add(new Notice(Objects.requireNonNullElse(id, ""), message.getSummary()));
        }
      }
    }
    return notices;
  }

  private static boolean isProblem(Severity severity) {
    return severity.compareTo(FacesMessage.SEVERITY_WARN) >= 0;
  }

  /**
   * One thing to say.
   *
   * @param field the client id of the input it belongs to, empty if none
   * @param words one plain sentence
   */
  public record Notice(String field, String words) {

    public String getField() {
      return field;
    }

    public String getWords() {
      return words;
    }
  }
}
