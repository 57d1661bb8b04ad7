package org.dalycity.alpr.release.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dalycity.alpr.identity.CurrentCaller;
import org.dalycity.alpr.kernel.Clause;
import org.dalycity.alpr.kernel.Enforces;
import org.dalycity.alpr.kernel.PolicyViolation;
import org.dalycity.alpr.release.Channel;
import org.dalycity.alpr.release.InvalidRelease;
import org.dalycity.alpr.release.ReleaseRequests;
import org.dalycity.alpr.web.Department;
import org.dalycity.alpr.web.DepartmentTime;
import org.dalycity.alpr.web.Notices;

/**
 * The page on which a clerk registers a written request. The service checks it; what has to be
 * mended is said beside each field, and what was typed stays.
 */
@Named
@RequestScoped
@Enforces(Clause.REQUEST_HAS_THREE_ITEMS)
public class RegisterPage {

  private ReleaseRequests requests;
  private CurrentCaller current;
  private Notices notices;
  private DepartmentTime times;
  private Department department;
  private Clock clock;

  private final RegisterFields fields = new RegisterFields();
  private final Set<String> wrong = new HashSet<>();

  /** For the container. */
  protected RegisterPage() {}

  @Inject
  RegisterPage(
      ReleaseRequests requests,
      CurrentCaller current,
      Notices notices,
      DepartmentTime times,
      Department department,
      Clock clock) {
    this.requests = requests;
    this.current = current;
    this.notices = notices;
    this.times = times;
    this.department = department;
    this.clock = clock;
  }

  @PostConstruct
  void begin() {
    fields.setReceivedOn(LocalDate.ofInstant(clock.instant(), department.getZone()));
  }

  /**
   * Registers the request and leads to its file.
   *
   * @return the next page, null to stay
   */
  public String register() {
    try {
      UUID id = requests.register(fields.asForm(times), current.caller());
      notices.done("The request is registered and waits for the commander.");
      return "/release/file.xhtml?faces-redirect=true&request=" + id;
    } catch (InvalidRelease incomplete) {
      incomplete
          .advice()
          .forEach(
              (field, advice) -> {
                wrong.add(field);
                notices.problem(field, advice);
              });
    } catch (PolicyViolation refusal) {
      notices.refused(refusal);
    }
    return null;
  }

  /** Whether this field has to be mended. */
  public boolean wrong(String field) {
    return wrong.contains(field);
  }

  /** The ways in which a request may come. */
  public List<Channel> getChannels() {
    return Arrays.asList(Channel.values());
  }

  /** What is filled in. */
  public RegisterFields getFields() {
    return fields;
  }
}
