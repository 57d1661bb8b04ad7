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
import org.dalycity.alpr.kernel.Clause;
import org.dalycity.alpr.kernel.Enforces;

/** One line of a request's story. */
@Entity
@Table(schema = "release", name = "event")
@Enforces(Clause.REQUEST_IS_RETAINED)
public class ReleaseEvent {

  @Id
  @Column(name = "event_id")
  private UUID id;

  @Column(name = "request_id", nullable = false, updatable = false)
  private UUID requestId;

  @Column(nullable = false, updatable = false)
  private Instant at;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private Kind kind;

  @Column(name = "by_name", nullable = false, updatable = false)
  private String byName;

  @Column(nullable = false, updatable = false)
  private String words;

  /** For JPA. */
  protected ReleaseEvent() {}

  ReleaseEvent(UUID requestId, Instant at, Kind kind, String byName, String words) {
    this.id = UUID.randomUUID();
    this.requestId = requireNonNull(requestId, "requestId");
    this.at = requireNonNull(at, "at");
    this.kind = requireNonNull(kind, "kind");
    this.byName = requireNonNull(byName, "byName");
    this.words = requireNonNull(words, "words");
  }

  public Instant at() {
    return at;
  }

  public Kind kind() {
    return kind;
  }

  public String byName() {
    return byName;
  }

  public String words() {
    return words;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReleaseEvent event && id.equals(event.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return kind + " of request " + requestId;
  }

  /** What happened. */
  public enum Kind {
    REGISTERED,
    REMINDED,
    ESCALATED,
    APPROVED,
    DENIED,
    WITHDRAWN
  }
}
