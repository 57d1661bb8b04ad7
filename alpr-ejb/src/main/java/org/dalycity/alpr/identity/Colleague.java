package org.dalycity.alpr.identity;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.dalycity.alpr.kernel.Role;

/**
 * A person with an account that is open, as others in the department see them.
 *
 * @param username unique in the department
 * @param personName as in the personnel file
 * @param email the official address
 * @param roles those in force at this moment
 */
public record Colleague(String username, String personName, String email, Set<Role> roles) {

  /** Checks that nothing is missing. */
  public Colleague {
    requireNonNull(username, "username");
    requireNonNull(personName, "personName");
    requireNonNull(email, "email");
    roles = Set.copyOf(roles);
  }

  public boolean is(Role role) {
    return roles.contains(role);
  }

  /** Without the person's name, because this may reach a log. */
  @Override
  public String toString() {
    return "colleague with " + roles;
  }
}
