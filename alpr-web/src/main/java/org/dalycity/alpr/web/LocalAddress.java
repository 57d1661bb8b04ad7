package org.dalycity.alpr.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * An address within this application, to go back to. Anything that could lead elsewhere is none.
 *
 * @param path from the root, with its query, for example {@code /search/search.xhtml?case=1}
 */
public record LocalAddress(String path) {

  /** The address in a request's parameter, empty if it is missing or leads out of here. */
  public static Optional<LocalAddress> parse(String text) {
    if (text == null
        || !text.startsWith("/")
        || text.startsWith("//")
        || text.contains("\\")
        || text.chars().anyMatch(Character::isISOControl)) {
      return Optional.empty();
    }
    try {
      URI address = new URI(text);
      boolean local = address.getScheme() == null && address.getRawAuthority() == null;
      return local ? Optional.of(new LocalAddress(text)) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
