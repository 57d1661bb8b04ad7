package org.dalycity.alpr.release;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.dalycity.alpr.kernel.AccessRecord;
import org.dalycity.alpr.kernel.Caller;
import org.dalycity.alpr.kernel.Clause;
import org.dalycity.alpr.kernel.Enforces;
import org.dalycity.alpr.kernel.EventType;
import org.dalycity.alpr.kernel.Ledger;
import org.dalycity.alpr.kernel.Ledger.Receipt;
import org.dalycity.alpr.kernel.Role;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The requests of other agencies: registered by a clerk, looked at, withdrawn. */
@Stateless
@Enforces({Clause.REQUEST_HAS_THREE_ITEMS, Clause.REQUEST_IS_RETAINED})
public class ReleaseRequests {

  /** Within which a request is decided; the process reminds before and escalates after. */
  public static final Duration DECIDE_WITHIN = Duration.ofDays(3);

  static final String DUTY = "RELEASE";

  private static final Set<Role> WHO_SEE =
      EnumSet.of(Role.CLERK, Role.COMMANDER, Role.CUSTODIAN, Role.AUDITOR);

  private ReleaseFiles files;
  private ReleaseProcess process;
  private Ledger ledger;
  private Clock clock;
  private ZoneId zone;

  /** For the container. */
  protected ReleaseRequests() {}

  @Inject
  ReleaseRequests(
      ReleaseFiles files,
      ReleaseProcess process,
      Ledger ledger,
      Clock clock,
      @ConfigProperty(name = "alpr.department.time-zone", defaultValue = "America/Los_Angeles")
          String zone) {
    this.files = files;
    this.process = process;
    this.ledger = ledger;
    this.clock = clock;
    this.zone = ZoneId.of(zone);
  }

  /**
   * Registers a written request; from then on it waits for a commander who did not register it.
   *
   * @return the request's identity
   * @throws NotYours if the caller is neither clerk nor commander; the refusal is on the ledger
   * @throws InvalidRelease with advice for each field; nothing was registered
   */
  public UUID register(ReleaseForm form, Caller caller) {
    if (!caller.is(Role.CLERK) && !caller.is(Role.COMMANDER)) {
      throw refuse(EventType.RELEASE_REQUEST, caller, NotYours.toRegister(), "new");
    }
    Instant now = clock.instant();
    CompleteRequest asked = CompleteRequest.of(form, now, LocalDate.ofInstant(now, zone));
    UUID id = UUID.randomUUID();
    String number = files.nextFileNumber();
    Receipt receipt = record(EventType.RELEASE_REQUEST, caller, number);
    files.put(new ReleaseRequest(id, number, asked, caller, receipt.at(), now.plus(DECIDE_WITHIN)));
    files.put(
        new ReleaseEvent(
            id,
            receipt.at(),
            ReleaseEvent.Kind.REGISTERED,
            caller.personName(),
            "Registered with agency, person and purpose; came by "
                + asked.channel().words()
                + "."));
    process.begin(id);
    return id;
  }

  /**
   * All that wait and the last that ended.
   *
   * @throws NotYours if the caller's roles do not reach them
   */
  public List<ReleaseRow> rows(Caller caller) {
    requireSight(caller, "list");
    return files.rows(clock.instant());
  }

  /**
   * All that is on file about a request. That the caller looked at it is on the ledger.
   *
   * @throws NoSuchRequest if there is none
   * @throws NotYours if the caller's roles do not reach it
   */
  public ReleaseFile file(UUID requestId, Caller caller) {
    requireSight(caller, requestId.toString());
    ReleaseRequest request = files.request(requestId);
    record(EventType.RELEASE_VIEW, caller, request.fileNumber());
    return new ReleaseFile(request.brief(), files.outcome(requestId), files.story(requestId));
  }

  /**
   * Notes that the agency withdrew its request.
   *
   * @throws NotYours if the caller is no clerk
   * @throws AlreadyEnded if it was decided before
   */
  public void withdraw(UUID requestId, String reason, Caller caller) {
    if (!caller.is(Role.CLERK)) {
      throw refuse(EventType.RELEASE_DECISION, caller, NotYours.toWithdraw(), requestId.toString());
    }
    String why = reason == null ? "" : reason.strip();
    if (why.length() < 3) {
      throw new InvalidRelease(Map.of("reason", "Say how the agency withdrew the request."));
    }
    ReleaseRequest request = files.request(requestId);
    Receipt receipt = record(EventType.RELEASE_DECISION, caller, request.fileNumber());
    files.put(
        requestId,
        new ReleaseOutcome(requestId, ReleaseOutcome.Kind.WITHDRAWN, why, caller, receipt));
    files.put(
        new ReleaseEvent(
            requestId, receipt.at(), ReleaseEvent.Kind.WITHDRAWN, caller.personName(), why));
    process.withdraw(requestId);
  }

  private void requireSight(Caller caller, String what) {
    if (caller.roles().stream().noneMatch(WHO_SEE::contains)) {
      throw refuse(EventType.RELEASE_VIEW, caller, NotYours.toSee(), what);
    }
  }

  private Receipt record(EventType type, Caller caller, String fileNumber) {
    return ledger.write(
        AccessRecord.of(type, caller, DUTY, new TreeMap<>(Map.of("request", fileNumber))));
  }

  private NotYours refuse(EventType type, Caller caller, NotYours refusal, String what) {
    ledger.write(
        AccessRecord.of(type, caller, DUTY, new TreeMap<>(Map.of("request", what)))
            .refused(refusal.clause()));
    return refusal;
  }
}
