package org.dalycity.alpr.release;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.dalycity.alpr.kernel.Caller;
import org.dalycity.alpr.kernel.Clause;
import org.dalycity.alpr.kernel.Enforces;
import org.dalycity.alpr.kernel.Ledger.Receipt;

/**
 * How a request ended, by whom and why. The database holds one for each request at most, so of two
 * who decide at once one is told that it is decided.
 */
@Entity
@Table(schema = "release", name = "outcome")
@Enforces({Clause.COMMANDER_APPROVES_FIRST, Clause.REQUEST_IS_RETAINED})
public class ReleaseOutcome {

  @Id
  @Column(name = "request_id")
  private UUID requestId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private Kind kind;

  @Column(nullable = false, updatable = false)
  private String reason;

  @Column(name = "by_username", nullable = false, updatable = false)
  private String byUsername;

  @Column(name = "by_name", nullable = false, updatable = false)
  private String byName;

  @Column(name = "by_title", nullable = false, updatable = false)
  private String byTitle;

  @Column(nullable = false, updatable = false)
  private Instant at;

  @Column(name = "record_id", nullable = false, updatable = false)
  private UUID recordId;

  /** For JPA. */
  protected ReleaseOutcome() {}

  ReleaseOutcome(UUID requestId, Kind kind, String reason, Caller who, Receipt receipt) {
    this.requestId = requireNonNull(requestId, "requestId");
    this.kind = requireNonNull(kind, "kind");
    this.reason = requireNonNull(reason, "reason");
    this.byUsername = who.username();
    this.byName = who.personName();
    this.byTitle = who.title();
    this.at = receipt.at();
    this.recordId = receipt.recordId();
  }

  public Kind kind() {
    return kind;
  }

  public String reason() {
    return reason;
  }

  public String byName() {
    return byName;
  }

  public String byTitle() {
    return byTitle;
  }

  public Instant at() {
    return at;
  }

  /** The record on the ledger. */
  public UUID recordId() {
    return recordId;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReleaseOutcome outcome && requestId.equals(outcome.requestId);
  }

  @Override
  public int hashCode() {
    return requestId.hashCode();
  }

  @Override
  public String toString() {
    return kind + " of request " + requestId;
  }

  /** The ways in which a request ends. */
  public enum Kind {
    APPROVED("Approved"),
    DENIED("Denied"),
    WITHDRAWN("Withdrawn");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
