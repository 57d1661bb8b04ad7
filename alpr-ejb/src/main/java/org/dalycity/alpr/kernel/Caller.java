package org.dalycity.alpr.kernel;

import static java.util.Objects.requireNonNull;

import java.util.Set;

/**
 * The person on whose behalf something is done, as the ledger names them (Civil Code
 * 1798.90.52(a)(3)).
 *
 * @param username unique in the department
 * @param personName as in the personnel file
 * @param badge badge or employee number
 * @param title the posted job title
 * @param organization the agency that the person belongs to
 * @param roles those in force at this moment
 * @param signInId the sign-in that the request belongs to
 * @param address the network address that it came from
 */
public record Caller(
    String username,
    String personName,
    String badge,
    String title,
    String organization,
    Set<Role> roles,
    String signInId,
    String address) {

  /** Checks that nothing is missing. */
  public Caller {
    requireNonNull(username, "username");
    requireNonNull(personName, "personName");
    requireNonNull(badge, "badge");
    requireNonNull(title, "title");
    requireNonNull(organization, "organization");
    roles = Set.copyOf(roles);
    requireNonNull(signInId, "signInId");
    requireNonNull(address, "address");
  }

  /** The system itself, where no person acted: a timer, a camera, an import. */
  public static Caller system(String organization) {
    return new Caller("system", "system", "-", "system", organization, Set.of(), "-", "local");
  }

  public boolean is(Role role) {
    return roles.contains(role);
  }

  /** Without the person's name, because this may reach a log. */
  @Override
  public String toString() {
    return "caller with " + roles;
  }
}
