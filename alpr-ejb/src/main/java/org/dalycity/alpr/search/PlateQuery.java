package org.dalycity.alpr.search;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dalycity.alpr.kernel.Plate;

/**
 * What is looked for.
 *
 * @param plate the whole plate
 * @param alsoLookAlikes whether plates count that a reader may confuse with it (0 for O, 1 for I, 8
 *     for B, 5 for S, 2 for Z)
 * @param from the earliest capture time, inclusive, UTC
 * @param until the latest capture time, exclusive, UTC
 */
public record PlateQuery(Plate plate, boolean alsoLookAlikes, Instant from, Instant until) {

  /** No search reaches further back. */
  public static final Duration LONGEST = Duration.ofDays(366);

  /**
   * @throws IllegalArgumentException if the window is empty or longer than {@link #LONGEST}
   */
  public PlateQuery {
    requireNonNull(plate, "plate");
    if (!from.isBefore(until)) {
      throw new IllegalArgumentException("The window's start must be before its end.");
    }
    if (Duration.between(from, until).compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          "A search reaches over at most " + LONGEST.toDays() + " days.");
    }
  }

  /** The data elements used, as the record of the access names them. */
  SortedMap<String, String> elements() {
    TreeMap<String, String> elements = new TreeMap<>();
    elements.put("plate", plate.characters());
    elements.put("lookAlikes", Boolean.toString(alsoLookAlikes));
    elements.put("from", from.toString());
    elements.put("until", until.toString());
    return elements;
  }
}
