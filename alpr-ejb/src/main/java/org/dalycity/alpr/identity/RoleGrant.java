package org.dalycity.alpr.identity;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.dalycity.alpr.kernel.Clause;
import org.dalycity.alpr.kernel.Enforces;
import org.dalycity.alpr.kernel.Role;

/** A role given to a person by a named approver, from a day, perhaps until a day. */
@Entity
@Table(schema = "identity", name = "account_role")
@Enforces(Clause.COMMANDER_MANAGES)
public class RoleGrant {

  @Id
  @Column(name = "grant_id")
  private UUID id;

  @Column(nullable = false, updatable = false)
  private String username;

  @Column(nullable = false, updatable = false)
  private String role;

  @Column(name = "valid_from", nullable = false, updatable = false)
  private Instant validFrom;

  @Column(name = "valid_until")
  private Instant validUntil;

  @Column(name = "granted_by", nullable = false, updatable = false)
  private String grantedBy;

  /** For JPA. */
  protected RoleGrant() {}

  RoleGrant(String username, Role role, String grantedBy, Instant from) {
    this.id = UUID.randomUUID();
    this.username = requireNonNull(username, "username");
    this.role = role.id();
    this.grantedBy = requireNonNull(grantedBy, "grantedBy");
    this.validFrom = requireNonNull(from, "from");
  }

  boolean isInForce(Instant now) {
    return !now.isBefore(validFrom) && (validUntil == null || now.isBefore(validUntil));
  }

  String username() {
    return username;
  }

  String role() {
    return role;
  }

  String grantedBy() {
    return grantedBy;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RoleGrant grant && id.equals(grant.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return "grant of " + role;
  }
}
