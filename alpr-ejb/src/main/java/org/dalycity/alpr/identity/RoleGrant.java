package org.dalycity.alpr.identity;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.dalycity.alpr.kernel.Clause;
import org.dalycity.alpr.kernel.Enforces;
import org.dalycity.alpr.kernel.Role;

/** A role given to a person by a named approver, from a day, perhaps until a day. */
@Entity
@Table(schema = "identity", name = "account_role")
@IdClass(RoleGrant.Key.class)
@Enforces(Clause.COMMANDER_MANAGES)
public class RoleGrant {

  @Id private String username;
  @Id private String role;

  @Id
  @Column(name = "valid_from")
  private Instant validFrom;

  @Column(name = "valid_until")
  private Instant validUntil;

  @Column(name = "granted_by", nullable = false, updatable = false)
  private String grantedBy;

  /** For JPA. */
  protected RoleGrant() {}

  RoleGrant(String username, Role role, String grantedBy, Instant from) {
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

  /** The key: one grant of a role begins at a moment. */
  public static class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    private String username;
    private String role;
    private Instant validFrom;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && Objects.equals(username, key.username)
          && Objects.equals(role, key.role)
          && Objects.equals(validFrom, key.validFrom);
    }

    @Override
    public int hashCode() {
      return Objects.hash(username, role, validFrom);
    }
  }
}
