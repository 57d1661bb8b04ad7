package org.dalycity.alpr.release.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.dalycity.alpr.identity.CurrentCaller;
import org.dalycity.alpr.kernel.Role;
import org.dalycity.alpr.release.ReleaseRequests;
import org.dalycity.alpr.release.ReleaseRow;
import org.dalycity.alpr.web.DepartmentTime;

/** The list of requests: those that wait, due first at the top, then those that ended. */
@Named
@RequestScoped
public class ReleaseList {

  private ReleaseRequests requests;
  private CurrentCaller current;
  private DepartmentTime times;
  private Clock clock;
  private List<Line> lines;

  /** For the container. */
  protected ReleaseList() {}

  @Inject
  ReleaseList(ReleaseRequests requests, CurrentCaller current, DepartmentTime times, Clock clock) {
    this.requests = requests;
    this.current = current;
    this.times = times;
    this.clock = clock;
  }

  /** The lines, looked up once for a page. */
  public List<Line> getLines() {
    if (lines == null) {
      lines = requests.rows(current.caller()).stream().map(this::lineOf).toList();
    }
    return lines;
  }

  /** How many wait, in words. */
  public String getWaiting() {
    long waiting = getLines().stream().filter(Line::isWaiting).count();
    return switch ((int) waiting) {
      case 0 -> "No request waits for a decision.";
      case 1 -> "One request waits for a decision.";
      default -> waiting + " requests wait for a decision.";
    };
  }

  /** Whether the person may register one. */
  public boolean isMayRegister() {
    return current.caller().is(Role.CLERK) || current.caller().is(Role.COMMANDER);
  }

  private Line lineOf(ReleaseRow row) {
    State state = State.of(row.outcome(), row.late());
    return new Line(
        row.id().toString(),
        row.fileNumber(),
        row.agency(),
        times.minute(row.registeredAt()),
        times.minute(row.decideBy()),
        row.outcome().isEmpty() ? DueWords.between(clock.instant(), row.decideBy()) : "",
        state);
  }

  /**
   * A line.
   *
   * @param due how long until the decision is due, empty if the request ended
   */
  public record Line(
      String id,
      String fileNumber,
      String agency,
      String registered,
      String decideBy,
      String due,
      State state) {

    public String getId() {
      return id;
    }

    public String getFileNumber() {
      return fileNumber;
    }

    public String getAgency() {
      return agency;
    }

    public String getRegistered() {
      return registered;
    }

    public String getDecideBy() {
      return decideBy;
    }

    public String getDue() {
      return due;
    }

    public State getState() {
      return state;
    }

    public boolean isWaiting() {
      return !due.isEmpty();
    }
  }
}
