package org.dalycity.alpr.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.dalycity.alpr.kernel.Role;

/** What the guard answers to a request, before anything else is done with it. */
enum AccessDecision {
  ADMIT,
  /** Nobody is signed in, and the address is not public. */
  SIGN_IN_FIRST,
  /** The person's roles do not reach there, or no area has the address. */
  FORBID;

  /**
   * Decides by the table of areas; deny by default.
   *
   * @param address the path below the application's root, decoded, without parameters
   * @param roles those of the person signed in, empty if nobody is
   */
  static AccessDecision on(String address, Optional<Set<Role>> roles) {
    if (Area.isPublic(address)) {
      return ADMIT;
    }
    if (roles.isEmpty()) {
      return SIGN_IN_FIRST;
    }
    boolean admitted =
        Arrays.stream(Area.values())
            .anyMatch(area -> area.holds(address) && area.admits(roles.get()));
    return admitted ? ADMIT : FORBID;
  }
}
