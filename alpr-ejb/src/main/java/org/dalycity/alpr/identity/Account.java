package org.dalycity.alpr.identity;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.dalycity.alpr.kernel.Clause;
import org.dalycity.alpr.kernel.Enforces;

/**
 * One person's account.
 *
 * <p>It is made when a person is posted, bears no role of itself (roles are granted apart, for a
 * time), and is disabled when the person leaves; it is never deleted, because the ledger names it.
 * Five wrong passwords within fifteen minutes lock it until an administrator unlocks it (CJIS
 * Security Policy AC-7).
 */
@Entity
@Table(schema = "identity", name = "account")
@Enforces(Clause.EVERY_ACCESS_IS_DOCUMENTED)
public class Account {

  static final int MOST_FAILURES = 5;
  static final Duration FAILURE_WINDOW = Duration.ofMinutes(15);

  @Id private String username;

  @Column(name = "person_name", nullable = false)
  private String personName;

  @Column(nullable = false)
  private String badge;

  @Column(nullable = false)
  private String title;

  @Column(nullable = false)
  private String organization;

  @Column(nullable = false)
  private String email;

  @Column(name = "password_hash", nullable = false)
  private String passwordHash;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @Column(name = "disabled_at")
  private Instant disabledAt;

  private short failures;

  @Column(name = "first_failure_at")
  private Instant firstFailureAt;

  @Column(name = "locked_at")
  private Instant lockedAt;

  @Column(name = "last_sign_in_at")
  private Instant lastSignInAt;

  /** For JPA. */
  protected Account() {}

  /** A new account without roles. */
  Account(
      String username,
      String personName,
      String badge,
      String title,
      String organization,
      String email,
      String passwordHash,
      Instant now) {
    this.username = requireNonNull(username, "username");
    this.personName = requireNonNull(personName, "personName");
    this.badge = requireNonNull(badge, "badge");
    this.title = requireNonNull(title, "title");
    this.organization = requireNonNull(organization, "organization");
    this.email = requireNonNull(email, "email");
    this.passwordHash = requireNonNull(passwordHash, "passwordHash");
    this.createdAt = requireNonNull(now, "now");
  }

  /** Counts a wrong password, and locks the account at the fifth within the window. */
  void failed(Instant now) {
    if (firstFailureAt == null || firstFailureAt.plus(FAILURE_WINDOW).isBefore(now)) {
      firstFailureAt = now;
      failures = 0;
    }
    failures++;
    if (failures >= MOST_FAILURES) {
      lockedAt = now;
    }
  }

  /** Notes a sign-in: earlier wrong passwords are forgotten. */
  void signedIn(Instant now) {
    failures = 0;
    firstFailureAt = null;
    lastSignInAt = now;
  }

  boolean isLocked() {
    return lockedAt != null;
  }

  boolean isDisabled() {
    return disabledAt != null;
  }

  String username() {
    return username;
  }

  String personName() {
    return personName;
  }

  String badge() {
    return badge;
  }

  String title() {
    return title;
  }

  String organization() {
    return organization;
  }

  String email() {
    return email;
  }

  String passwordHash() {
    return passwordHash;
  }

  Instant createdAt() {
    return createdAt;
  }

  Instant lastSignInAt() {
    return lastSignInAt;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Account account && username.equals(account.username);
  }

  @Override
  public int hashCode() {
    return username.hashCode();
  }

  @Override
  public String toString() {
    return "account" + (isLocked() ? ", locked" : "") + (isDisabled() ? ", disabled" : "");
  }
}
