package org.dalycity.alpr.release.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.dalycity.alpr.identity.CurrentCaller;
import org.dalycity.alpr.kernel.Clause;
import org.dalycity.alpr.kernel.Enforces;
import org.dalycity.alpr.kernel.PolicyViolation;
import org.dalycity.alpr.kernel.Role;
import org.dalycity.alpr.release.AlreadyEnded;
import org.dalycity.alpr.release.InvalidRelease;
import org.dalycity.alpr.release.NoSuchRequest;
import org.dalycity.alpr.release.ReleaseBrief;
import org.dalycity.alpr.release.ReleaseEvent;
import org.dalycity.alpr.release.ReleaseFile;
import org.dalycity.alpr.release.ReleaseOutcome;
import org.dalycity.alpr.release.ReleaseRequests;
import org.dalycity.alpr.web.DepartmentTime;
import org.dalycity.alpr.web.Notices;

/** One request: the facts, the decision, and the story. */
@Named("releaseFile")
@RequestScoped
@Enforces(Clause.REQUEST_IS_RETAINED)
public class FilePage {

  private ReleaseRequests requests;
  private CurrentCaller current;
  private Notices notices;
  private DepartmentTime times;
  private Clock clock;
  private FacesContext faces;

  private String id;
  private String withdrawal;
  private ReleaseFile file;

  /** For the container. */
  protected FilePage() {}

  @Inject
  FilePage(
      ReleaseRequests requests,
      CurrentCaller current,
      Notices notices,
      DepartmentTime times,
      Clock clock,
      FacesContext faces) {
    this.requests = requests;
    this.current = current;
    this.notices = notices;
    this.times = times;
    this.clock = clock;
    this.faces = faces;
  }

  /** Takes the file out, once for a page; a wrong address is answered as one that is not there. */
  public void open() throws IOException {
    try {
      file = requests.file(UUID.fromString(String.valueOf(id)), current.caller());
    } catch (NoSuchRequest | IllegalArgumentException e) {
      faces.getExternalContext().responseSendError(404, null);
      faces.responseComplete();
    } catch (PolicyViolation refusal) {
      faces.getExternalContext().responseSendError(403, null);
      faces.responseComplete();
    }
  }

  /**
   * Notes that the agency withdrew the request.
   *
   * @return the next page, null to stay
   */
  public String withdraw() {
    try {
      requests.withdraw(UUID.fromString(id), withdrawal, current.caller());
      notices.done("The withdrawal is on file.");
      return "/release/file.xhtml?faces-redirect=true&request=" + id;
    } catch (InvalidRelease incomplete) {
      notices.problem("withdrawal", incomplete.advice().get("reason"));
    } catch (AlreadyEnded e) {
      notices.problem(null, e.getMessage());
    } catch (PolicyViolation refusal) {
      notices.refused(refusal);
    }
    return null;
  }

  public ReleaseBrief getRequest() {
    return file.request();
  }

  /** What is asked for, in one line for each plate or the place. */
  public List<String> getPlates() {
    return file.request().plates();
  }

  public String getPlace() {
    return file.request().place().orElse("");
  }

  public String getTitle() {
    return file.request().title().orElse("");
  }

  public String getContact() {
    return file.request().contact().orElse("");
  }

  public String getAgencyReference() {
    return file.request().agencyReference().orElse("");
  }

  public String getWindow() {
    ReleaseBrief asked = file.request();
    return times.day(asked.from()) + " through " + times.day(asked.until().minusSeconds(1));
  }

  public String getReceived() {
    return file.request().receivedOn() + ", " + file.request().channel().words();
  }

  public String getDecideBy() {
    return times.minute(file.request().decideBy());
  }

  public State getState() {
    boolean late = file.outcome().isEmpty() && file.request().decideBy().isBefore(clock.instant());
    return State.of(file.outcome().map(ReleaseOutcome::kind), late);
  }

  public boolean isEnded() {
    return file.outcome().isPresent();
  }

  public ReleaseOutcome getOutcome() {
    return file.outcome().orElseThrow();
  }

  public String getOutcomeAt() {
    return times.second(getOutcome().at());
  }

  /** Whether this person may note a withdrawal now. */
  public boolean isMayWithdraw() {
    return !isEnded() && current.caller().is(Role.CLERK);
  }

  /** Whether this person may decide now, in the task list. */
  public boolean isMayDecide() {
    return !isEnded() && current.caller().is(Role.COMMANDER) && !isRegistrar();
  }

  /** Whether this person is a commander who registered the request and so may not decide. */
  public boolean isBarred() {
    return !isEnded() && current.caller().is(Role.COMMANDER) && isRegistrar();
  }

  private boolean isRegistrar() {
    return file.request().registeredBy().equals(current.caller().username());
  }

  public List<Step> getStory() {
    return file.story().stream().map(event -> Step.of(event, times)).toList();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getWithdrawal() {
    return withdrawal;
  }

  public void setWithdrawal(String withdrawal) {
    this.withdrawal = withdrawal;
  }

  /** One line of the story. */
  public record Step(String at, String by, String what, String words) {

    static Step of(ReleaseEvent event, DepartmentTime times) {
      String what =
          event.kind().name().charAt(0)
              + event.kind().name().substring(1).toLowerCase(java.util.Locale.ROOT);
      return new Step(times.second(event.at()), event.byName(), what, event.words());
    }

    public String getAt() {
      return at;
    }

    public String getBy() {
      return by;
    }

    public String getWhat() {
      return what;
    }

    public String getWords() {
      return words;
    }
  }
}
