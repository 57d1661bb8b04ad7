package org.dalycity.alpr.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.dalycity.alpr.audit.TestLedger;
import org.dalycity.alpr.database.TestDatabase;
import org.dalycity.alpr.identity.TestMembers;
import org.dalycity.alpr.kernel.Caller;
import org.dalycity.alpr.kernel.Clause;
import org.dalycity.alpr.kernel.Enforces;
import org.dalycity.alpr.kernel.Ledger;
import org.dalycity.alpr.kernel.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReleaseRequestsTest {

  private static final Instant NOW = Instant.parse("2026-11-24T18:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  private static final Caller CLERK = TestMembers.caller("clerk", Set.of(Role.CLERK));
  private static final Caller COMMANDER = TestMembers.caller("commander", Set.of(Role.COMMANDER));
  private static final Caller OFFICER = TestMembers.caller("officer", Set.of(Role.OFFICER));

  private final TestDatabase database = TestDatabase.fresh();
  private final Ledger ledger = TestLedger.on(database, CLOCK);
  private final StepsTaken steps = new StepsTaken();
  private EntityManagerFactory entities;

  @BeforeEach
  void people() {
    entities = database.entities();
    TestMembers.add(database, CLERK, COMMANDER, OFFICER);
    TestMembers.add(database, TestMembers.caller("deputy", Set.of(Role.COMMANDER)));
  }

  @AfterEach
  void close() {
    entities.close();
  }

  @Test
  @Enforces({Clause.REQUEST_HAS_THREE_ITEMS, Clause.REQUEST_IS_RETAINED})
  void a_request_with_its_three_items_is_filed_and_waits_for_the_commander() {
    UUID id = register(complete());

    ReleaseFile file = inTransaction(em -> requests(em).file(id, CLERK));
    assertThat(file.request().agency()).isEqualTo("Colma Police Department");
    assertThat(file.request().requester()).isEqualTo("Sergeant on duty");
    assertThat(file.request().purpose()).isEqualTo("Stolen vehicle, case 26-118");
    assertThat(file.request().plates()).containsExactly("7ABC123", "8XYZ987");
    assertThat(file.request().registeredAt()).isEqualTo(NOW);
    assertThat(file.outcome()).isEmpty();
    assertThat(steps.begun).containsExactly(id);
    assertThat(TestLedger.linesOf(database))
        .contains("RELEASE_REQUEST clerk -", "RELEASE_VIEW clerk -");
  }

  @ParameterizedTest
  @CsvSource({"agency", "requester", "purpose"})
  @Enforces(Clause.REQUEST_HAS_THREE_ITEMS)
  void without_one_of_the_three_items_nothing_is_filed(String missing) {
    ReleaseForm form =
        form(
            missing.equals("agency") ? " " : "Colma Police Department",
            missing.equals("requester") ? null : "Sergeant on duty",
            missing.equals("purpose") ? "" : "Stolen vehicle, case 26-118",
            "7ABC123");

    assertThatExceptionOfType(InvalidRelease.class)
        .isThrownBy(() -> register(form))
        .satisfies(
            refusal -> {
              assertThat(refusal.advice()).containsOnlyKeys(missing);
              assertThat(refusal.advice().get(missing)).contains("457.7(a)");
            });
    assertThat(steps.begun).isEmpty();
    List<ReleaseRow> rows = inTransaction(em -> requests(em).rows(CLERK));
    assertThat(rows).isEmpty();
  }

  @Test
  void every_field_that_must_be_mended_is_named_at_once() {
    ReleaseForm form =
        new ReleaseForm(
            LocalDate.of(2026, 12, 24),
            "PIGEON",
            "",
            "",
            "",
            null,
            null,
            null,
            "7ABC12345678",
            Instant.parse("2026-11-02T00:00:00Z"),
            Instant.parse("2026-11-01T00:00:00Z"),
            null);

    assertThatExceptionOfType(InvalidRelease.class)
        .isThrownBy(() -> register(form))
        .satisfies(
            refusal ->
                assertThat(refusal.advice())
                    .containsOnlyKeys(
                        "receivedOn",
                        "channel",
                        "agency",
                        "requester",
                        "purpose",
                        "plates",
                        "until"));
  }

  @Test
  @Enforces(Clause.REQUEST_HAS_THREE_ITEMS)
  void an_officer_registers_nothing_and_the_attempt_is_on_the_ledger() {
    assertThatExceptionOfType(NotYours.class)
        .isThrownBy(() -> inTransaction(em -> requests(em).register(complete(), OFFICER)));

    assertThat(TestLedger.linesOf(database)).containsExactly("REFUSED officer 457.7(a)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"APPROVE", "DENY"})
  @Enforces({Clause.COMMANDER_APPROVES_FIRST, Clause.REQUEST_IS_RETAINED})
  void the_commanders_decision_is_filed_with_name_title_reason_and_record(String decision) {
    UUID id = register(complete());

    decide(id, Decision.valueOf(decision), "commander");

    ReleaseFile file = inTransaction(em -> requests(em).file(id, CLERK));
    ReleaseOutcome outcome = file.outcome().orElseThrow();
    assertThat(outcome.kind().name()).startsWith(decision.substring(0, 3));
    assertThat(outcome.byTitle()).isEqualTo(COMMANDER.title());
    assertThat(outcome.reason()).isEqualTo("It is within the policy.");
    assertThat(file.story())
        .extracting(event -> event.kind().name())
        .containsExactly("REGISTERED", outcome.kind().name());
    assertThat(TestLedger.linesOf(database)).contains("RELEASE_DECISION commander -");
  }

  @ParameterizedTest
  @ValueSource(strings = {"clerk", "officer"})
  @Enforces(Clause.COMMANDER_APPROVES_FIRST)
  void nobody_but_a_commander_decides(String username) {
    UUID id = register(complete());

    assertThatExceptionOfType(NotYours.class)
        .isThrownBy(() -> decide(id, Decision.APPROVE, username));

    assertThat(inTransaction(em -> requests(em).file(id, CLERK)).outcome()).isEmpty();
    assertThat(TestLedger.linesOf(database)).contains("REFUSED " + username + " 457.7(b)");
  }

  @Test
  @Enforces(Clause.COMMANDER_APPROVES_FIRST)
  void the_commander_who_registered_a_request_does_not_decide_on_it() {
    UUID id = inTransaction(em -> requests(em).register(complete(), COMMANDER));

    assertThatExceptionOfType(NotYours.class)
        .isThrownBy(() -> decide(id, Decision.APPROVE, "commander"));
    decide(id, Decision.APPROVE, "deputy");

    assertThat(TestLedger.linesOf(database))
        .contains("REFUSED commander 457.7(b)", "RELEASE_DECISION deputy -");
  }

  @Test
  void a_decision_without_a_reason_is_not_filed() {
    UUID id = register(complete());

    assertThatExceptionOfType(InvalidRelease.class)
        .isThrownBy(
            () -> inTransaction(em -> decisions(em, id, Decision.APPROVE, "  ", "commander")));

    assertThat(inTransaction(em -> requests(em).file(id, CLERK)).outcome()).isEmpty();
  }

  @Test
  @Enforces(Clause.COMMANDER_APPROVES_FIRST)
  void two_commanders_at_once_make_one_decision() throws Exception {
    UUID id = register(complete());
    CyclicBarrier together = new CyclicBarrier(2);
    ExecutorService two = Executors.newFixedThreadPool(2);
    List<Throwable> refusals = new ArrayList<>();
    try {
      List<Callable<Throwable>> both =
          List.of(
              () -> decideWhen(together, id, Decision.APPROVE, "commander"),
              () -> decideWhen(together, id, Decision.DENY, "deputy"));
      for (Future<Throwable> each : two.invokeAll(both)) {
        if (each.get() != null) {
          refusals.add(each.get());
        }
      }
    } finally {
      two.shutdownNow();
    }

    assertThat(refusals).singleElement().isInstanceOf(AlreadyEnded.class);
    assertThat(inTransaction(em -> requests(em).file(id, CLERK)).outcome()).isPresent();
  }

  @Test
  void a_withdrawn_request_is_decided_by_nobody() {
    UUID id = register(complete());

    inTransaction(
        em -> {
          requests(em).withdraw(id, "By e-mail of the same day", CLERK);
          return null;
        });

    assertThat(steps.withdrawn).containsExactly(id);
    assertThatExceptionOfType(AlreadyEnded.class)
        .isThrownBy(() -> decide(id, Decision.APPROVE, "commander"));
  }

  @Test
  void the_list_begins_with_what_waits_and_tells_what_is_late() {
    UUID decided = register(complete());
    UUID waiting = register(complete());
    decide(decided, Decision.DENY, "commander");

    List<ReleaseRow> later =
        inTransaction(em -> files(em).rows(NOW.plus(ReleaseRequests.DECIDE_WITHIN).plusSeconds(1)));

    assertThat(later).extracting(ReleaseRow::id).containsExactly(waiting, decided);
    assertThat(later).extracting(ReleaseRow::late).containsExactly(true, false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update release.request set agency_name = 'Another'",
        "delete from release.request_plate",
        "update release.event set words = 'nothing happened'",
        "truncate release.outcome"
      })
  @Enforces(Clause.REQUEST_IS_RETAINED)
  void what_was_filed_is_changed_by_nobody(String sql) {
    register(complete());

    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> database.arrange(sql))
        .withStackTraceContaining("457.7(c)");
  }

  private static ReleaseForm complete() {
    return form(
        "Colma Police Department",
        "Sergeant on duty",
        "Stolen vehicle, case 26-118",
        "7ABC 123; 8xyz987");
  }

  private static ReleaseForm form(String agency, String requester, String purpose, String plates) {
    return new ReleaseForm(
        LocalDate.of(2026, 11, 24),
        "EMAIL",
        agency,
        requester,
        purpose,
        null,
        null,
        null,
        plates,
        Instant.parse("2026-11-01T00:00:00Z"),
        Instant.parse("2026-11-24T00:00:00Z"),
        null);
  }

  private UUID register(ReleaseForm form) {
    return inTransaction(em -> requests(em).register(form, CLERK));
  }

  private void decide(UUID id, Decision decision, String username) {
    inTransaction(em -> decisions(em, id, decision, "It is within the policy.", username));
  }

  private Throwable decideWhen(
      CyclicBarrier together, UUID id, Decision decision, String username) {
    return catchThrowable(
        () -> {
          together.await();
          decide(id, decision, username);
        });
  }

  private Void decisions(
      EntityManager em, UUID id, Decision decision, String reason, String username) {
    new ReleaseDecisions(files(em), TestMembers.on(em, CLOCK), ledger, CLOCK)
        .decide(id, decision, reason, username);
    return null;
  }

  private ReleaseRequests requests(EntityManager em) {
    return new ReleaseRequests(files(em), steps, ledger, CLOCK, "America/Los_Angeles");
  }

  private static ReleaseFiles files(EntityManager em) {
    return new ReleaseFiles(em);
  }

  private <T> T inTransaction(Function<EntityManager, T> work) {
    try (EntityManager em = entities.createEntityManager()) {
      em.getTransaction().begin();
      try {
        T result = work.apply(em);
        em.getTransaction().commit();
        return result;
      } finally {
        if (em.getTransaction().isActive()) {
          em.getTransaction().rollback();
        }
      }
    }
  }

  /** Notes which steps the domain asked of the process. */
  private static final class StepsTaken implements ReleaseProcess {

    final List<UUID> begun = new ArrayList<>();
    final List<UUID> withdrawn = new ArrayList<>();

    @Override
    public void begin(UUID requestId) {
      begun.add(requestId);
    }

    @Override
    public void withdraw(UUID requestId) {
      withdrawn.add(requestId);
    }
  }
}
