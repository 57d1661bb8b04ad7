package org.dalycity.alpr.identity;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * One sign-in, from the right password to sign-out or expiry.
 *
 * <p>It lasts at most twelve hours and at most thirty minutes without a request (CJIS Security
 * Policy IA-11, AC-11). The browser holds a secret token; only its SHA-256 is kept here, so that
 * who reads the table cannot act as the person.
 */
@Entity
@Table(schema = "identity", name = "sign_in")
public class SignIn {

  /** How long a person may work before the password is asked again. */
  public static final Duration LONGEST = Duration.ofHours(12);

  /** How long a sign-in outlives the last request. */
  public static final Duration IDLE = Duration.ofMinutes(30);

  /** The last request is noted at most this often, so that reading a page writes no row. */
  private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

  @Id
  @Column(name = "token_sha256")
  private String tokenSha256;

  @Column(name = "sign_in_id", nullable = false, updatable = false)
  private UUID signInId;

  @Column(nullable = false, updatable = false)
  private String username;

  @Column(name = "signed_in_at", nullable = false, updatable = false)
  private Instant signedInAt;

  @Column(name = "last_seen_at", nullable = false)
  private Instant lastSeenAt;

  @Column(name = "expires_at", nullable = false, updatable = false)
  private Instant expiresAt;

  @Column(nullable = false, updatable = false)
  private String address;

  @Column(name = "user_agent", nullable = false, updatable = false)
  private String userAgent;

  @Column(name = "ended_at")
  private Instant endedAt;

  /** For JPA. */
  protected SignIn() {}

  SignIn(String tokenSha256, String username, String address, String userAgent, Instant now) {
    this.tokenSha256 = requireNonNull(tokenSha256, "tokenSha256");
    this.signInId = UUID.randomUUID();
    this.username = requireNonNull(username, "username");
    this.address = requireNonNull(address, "address");
    this.userAgent = requireNonNull(userAgent, "userAgent");
    this.signedInAt = requireNonNull(now, "now");
    this.lastSeenAt = now;
    this.expiresAt = now.plus(LONGEST);
  }

  boolean isInForce(Instant now) {
    return endedAt == null && now.isBefore(expiresAt) && now.isBefore(lastSeenAt.plus(IDLE));
  }

  /** Notes a request, if the last one noted is long enough ago. */
  void seen(Instant now) {
    if (lastSeenAt.plus(NOTED_EVERY).isBefore(now)) {
      lastSeenAt = now;
    }
  }

  void end(Instant now) {
    if (endedAt == null) {
      endedAt = now;
    }
  }

  UUID signInId() {
    return signInId;
  }

  String username() {
    return username;
  }

  String address() {
    return address;
  }

  Instant expiresAt() {
    return expiresAt;
  }

  String userAgent() {
    return userAgent;
  }

  Instant signedInAt() {
    return signedInAt;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SignIn signIn && tokenSha256.equals(signIn.tokenSha256);
  }

  @Override
  public int hashCode() {
    return tokenSha256.hashCode();
  }

  @Override
  public String toString() {
    return "sign-in " + signInId;
  }
}
