package org.dalycity.alpr.web;

import static org.dalycity.alpr.kernel.Role.AUDITOR;
import static org.dalycity.alpr.kernel.Role.CLERK;
import static org.dalycity.alpr.kernel.Role.COMMANDER;
import static org.dalycity.alpr.kernel.Role.CUSTODIAN;
import static org.dalycity.alpr.kernel.Role.IT;
import static org.dalycity.alpr.kernel.Role.OFFICER;
import static org.dalycity.alpr.kernel.Role.SUPERVISOR;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dalycity.alpr.kernel.Clause;
import org.dalycity.alpr.kernel.Enforces;
import org.dalycity.alpr.kernel.Role;

/**
 * A part of the application, the addresses that belong to it, and who may go there. An address that
 * no area and no public place names does not exist for anyone: what is added must be listed here.
 *
 * <p>The order is that of the menu. An address ending in {@code /} stands for all below it.
 */
@Enforces({Clause.DATA_NEEDS_AUTHORIZATION, Clause.DATA_IS_NOT_PUBLIC})
enum Area {
  HOME("Home", "pi-home", "", everyone(), "/home.xhtml"),
  SEARCH(
      "Search",
      "pi-search",
      "Look up where and when a plate was read, with the case that you look for it in.",
      EnumSet.of(OFFICER, SUPERVISOR),
      "/search/search.xhtml",
      "/search/",
      "/api/search",
      "/api/search/"),
  RELEASE(
      "Releases",
      "pi-inbox",
      "Register what other agencies ask for, and follow each request to its end.",
      EnumSet.of(CLERK, COMMANDER, CUSTODIAN, AUDITOR),
      "/release/list.xhtml",
      "/release/",
      "/api/release",
      "/api/release/"),
  TASKS(
      "Decisions",
      "pi-check-square",
      "Grant or refuse the requests that wait for you.",
      EnumSet.of(COMMANDER),
      "/camunda/app/tasklist/default/",
      "/camunda/"),
  CAMERAS(
      "Cameras",
      "pi-camera",
      "See which cameras send, and when each one last did.",
      EnumSet.of(SUPERVISOR, COMMANDER, IT),
      "/capture/cameras.xhtml",
      "/capture/"),
  /** Keeping one's own sign-in alive: on no menu. */
  SIGN_IN("", "", "", everyone(), "/api/sign-in/");

  /** What anyone may see without signing in. */
  private static final List<String> PUBLIC =
      List.of(
          "/",
          "/index.xhtml",
          "/transparency.xhtml",
          "/api/transparency/",
          "/sign-in.xhtml",
          "/sign-out",
          "/theme",
          "/jakarta.faces.resource/");

  private final String label;
  private final String icon;
  private final String words;

  @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable copy
  private final Set<Role> roles;

  @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list
  private final List<String> addresses;

  Area(String label, String icon, String words, Set<Role> roles, String... addresses) {
    this.label = label;
    this.icon = icon;
    this.roles = Set.copyOf(roles);
    this.words = words;
    this.addresses = List.of(addresses);
  }

  private static Set<Role> everyone() {
    return EnumSet.allOf(Role.class);
  }

  /** The word in the menu, empty if the area is on no menu. */
  String label() {
    return label;
  }

  /** The name of its PrimeIcons icon. */
  String icon() {
    return icon;
  }

  /**
   * What one does there, in a sentence for the home page; empty if that page does not lead there.
   */
  String words() {
    return words;
  }

  /** Where the menu leads. */
  String entry() {
    return addresses.get(0);
  }

  boolean admits(Set<Role> visitorsRoles) {
    return visitorsRoles.stream().anyMatch(roles::contains);
  }

  /** Whether an address below the application's root belongs here. */
  boolean holds(String address) {
    return covers(addresses, address);
  }

  static boolean isPublic(String address) {
    return covers(PUBLIC, address);
  }

  private static boolean covers(List<String> places, String address) {
    return places.stream()
        .anyMatch(
            place ->
                address.equals(place)
                    || (place.length() > 1 && place.endsWith("/") && address.startsWith(place)));
  }
}
