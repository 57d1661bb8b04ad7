package org.dalycity.alpr.search;

import static java.util.Objects.requireNonNullElse;

import java.time.Duration;
import java.time.Instant;
import org.dalycity.alpr.kernel.Plate;

/**
 * A search as a person or a program filled it in: nothing is checked yet, any part may be null.
 *
 * @param purpose a purpose code
 * @param referenceType a name of {@link Justification.ReferenceType}
 * @param agency whose number it is, for a number of another agency
 * @param number the case, call, warrant or other agency's number
 * @param description where there is no number yet
 * @param plate the whole plate
 * @param lookAlikes whether plates count that a reader may confuse with it
 * @param from the earliest capture time; 30 days before {@code until} if null
 * @param until the latest capture time; now if null
 */
public record SearchForm(
    String purpose,
    String referenceType,
    String agency,
    String number,
    Description description,
    String plate,
    boolean lookAlikes,
    Instant from,
    Instant until) {

  private static final Duration USUAL = Duration.ofDays(30);

  /** What happened, where there is no number yet. */
  public record Description(String what, String where, String when, String whoReported) {}

  /**
   * @throws Justification.Missing if the policy finds no justification in it
   */
  Justification justification() {
    Justification.ReferenceType type = null;
    for (Justification.ReferenceType known : Justification.ReferenceType.values()) {
      if (known.name().equals(referenceType)) {
        type = known;
      }
    }
    if (type == Justification.ReferenceType.DESCRIPTIVE) {
      Description given = requireNonNullElse(description, new Description(null, null, null, null));
      return Justification.described(
          purpose, given.what(), given.where(), given.when(), given.whoReported());
    }
    return new Justification(purpose, type, agency, number);
  }

  /**
   * @throws InvalidSearch if the plate or the window cannot be
   */
  PlateQuery query(Instant now) {
    Plate wanted;
    try {
      wanted = new Plate(requireNonNullElse(plate, ""));
    } catch (IllegalArgumentException e) {
      throw new InvalidSearch("plate", e.getMessage() + ".");
    }
    Instant end = requireNonNullElse(until, now);
    Instant start = requireNonNullElse(from, end.minus(USUAL));
    try {
      return new PlateQuery(wanted, lookAlikes, start, end);
    } catch (IllegalArgumentException e) {
      throw new InvalidSearch("from", e.getMessage());
    }
  }
}
