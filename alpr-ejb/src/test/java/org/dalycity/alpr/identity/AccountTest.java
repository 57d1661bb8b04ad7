package org.dalycity.alpr.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.dalycity.alpr.kernel.Clause;
import org.dalycity.alpr.kernel.Enforces;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
@Enforces(Clause.DATA_IS_SAFEGUARDED)
class AccountTest {

  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final Account account =
      new Account(
          "officer", "An Officer", "100", "Police Officer", "DCPD", "o@example.org", "-", NOON);

  @Test
  void five_wrong_passwords_within_fifteen_minutes_lock_it() {
    for (int i = 0; i < 4; i++) {
      account.failed(NOON.plus(Duration.ofMinutes(3L * i)));
    }
    assertThat(account.isLocked()).isFalse();

    account.failed(NOON.plus(Duration.ofMinutes(14)));

    assertThat(account.isLocked()).isTrue();
  }

  @Test
  void wrong_passwords_longer_ago_do_not_count() {
    for (int i = 0; i < 4; i++) {
      account.failed(NOON);
    }

    account.failed(NOON.plus(Duration.ofMinutes(16)));

    assertThat(account.isLocked()).isFalse();
  }

  @Test
  void a_right_password_forgets_the_wrong_ones() {
    for (int i = 0; i < 4; i++) {
      account.failed(NOON);
    }
    account.signedIn(NOON.plusSeconds(1));

    account.failed(NOON.plusSeconds(2));

    assertThat(account.isLocked()).isFalse();
  }

  @Test
  void a_sign_in_ends_thirty_minutes_after_the_last_request_and_after_twelve_hours_at_the_latest() {
    SignIn signIn = new SignIn("0".repeat(64), "officer", "127.0.0.1", "browser", NOON);
    assertThat(signIn.isInForce(NOON.plus(Duration.ofMinutes(29)))).isTrue();
    assertThat(signIn.isInForce(NOON.plus(Duration.ofMinutes(30)))).isFalse();

    Instant now = NOON;
    while (now.isBefore(NOON.plus(SignIn.LONGEST))) {
      assertThat(signIn.isInForce(now)).isTrue();
      signIn.seen(now);
      now = now.plus(Duration.ofMinutes(20));
    }

    assertThat(signIn.isInForce(now)).isFalse();
  }
}
