package org.dalycity.alpr.release;

import static java.util.Objects.requireNonNullElse;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dalycity.alpr.kernel.Clause;
import org.dalycity.alpr.kernel.Enforces;
import org.dalycity.alpr.kernel.Plate;

/**
 * A written request that has the three items of 457.7(a) and says which data it wants.
 *
 * @param plates in the order given, each once; empty where only a place is asked for
 * @param from inclusive, before {@code until}
 * @param until exclusive, not after the moment of registration
 */
@Enforces(Clause.REQUEST_HAS_THREE_ITEMS)
record CompleteRequest(
    LocalDate receivedOn,
    Channel channel,
    String agency,
    String requester,
    String purpose,
    Optional<String> title,
    Optional<String> contact,
    Optional<String> agencyReference,
    List<Plate> plates,
    Instant from,
    Instant until,
    Optional<String> place) {

  static final int MOST_PLATES = 20;
  private static final Duration LONGEST = Duration.ofDays(5 * 366L);
  private static final int NAME = 200;
  private static final int PROSE = 2_000;

  /**
   * Checks a form.
   *
   * @param now no capture after it can be asked for
   * @throws InvalidRelease with advice for every field that needs mending
   */
  static CompleteRequest of(ReleaseForm form, Instant now, LocalDate today) {
    Map<String, String> advice = new LinkedHashMap<>();
    LocalDate received = form.receivedOn();
    if (received == null) {
      advice.put("receivedOn", "Enter the day on which the request came.");
    } else if (received.isAfter(today)) {
      advice.put("receivedOn", "Enter a day that is not in the future.");
    }
    Channel channel =
        Arrays.stream(Channel.values())
            .filter(known -> known.name().equals(form.channel()))
            .findFirst()
            .orElse(null);
    if (channel == null) {
      advice.put("channel", "Choose how the request came.");
    }
    String agency = required(form.agency(), NAME);
    if (agency == null) {
      advice.put(
          "agency",
          "Enter the name of the agency; a request without it is incomplete (457.7(a)1).");
    }
    String requester = required(form.requester(), NAME);
    if (requester == null) {
      advice.put(
          "requester",
          "Enter the name of the person requesting; without it the request is incomplete"
              + " (457.7(a)2).");
    }
    String purpose = required(form.purpose(), PROSE);
    if (purpose == null) {
      advice.put(
          "purpose",
          "Enter the intended purpose as the agency states it; without it the request is"
              + " incomplete (457.7(a)3).");
    }
    List<Plate> plates = plates(form.plates(), advice);
    Optional<String> place = optional(form.place(), "place", PROSE, advice);
    if (plates.isEmpty() && place.isEmpty() && !advice.containsKey("plates")) {
      advice.put("plates", "Enter the plates asked for, or the place.");
    }
    window(form, now, advice);
    Optional<String> title = optional(form.title(), "title", NAME, advice);
    Optional<String> contact = optional(form.contact(), "contact", NAME, advice);
    Optional<String> reference = optional(form.agencyReference(), "agencyReference", NAME, advice);
    if (!advice.isEmpty()) {
      throw new InvalidRelease(advice);
    }
    return new CompleteRequest(
        received,
        channel,
        agency,
        requester,
        purpose,
        title,
        contact,
        reference,
        plates,
        form.from(),
        form.until(),
        place);
  }

  private static void window(ReleaseForm form, Instant now, Map<String, String> advice) {
    if (form.from() == null) {
      advice.put("from", "Enter the first day asked for.");
    }
    if (form.until() == null) {
      advice.put("until", "Enter the last day asked for.");
    }
    if (form.from() == null || form.until() == null) {
      return;
    }
    if (!form.from().isBefore(form.until())) {
      advice.put("until", "Enter a last day that is not before the first.");
    } else if (form.from().isAfter(now)) {
      advice.put("from", "Enter a first day that is not in the future.");
    } else if (Duration.between(form.from(), form.until()).compareTo(LONGEST) > 0) {
      advice.put("from", "Ask for at most five years at once.");
    }
  }

  private static List<Plate> plates(String text, Map<String, String> advice) {
    try {
      List<Plate> plates =
          Arrays.stream(requireNonNullElse(text, "").split("[,;\\r\\n]+", -1))
              .map(String::strip)
              .filter(part -> !part.isEmpty())
              .map(Plate::new)
              .distinct()
              .toList();
      if (plates.size() > MOST_PLATES) {
        advice.put("plates", "Enter at most " + MOST_PLATES + " plates in one request.");
      }
      return plates;
    } catch (IllegalArgumentException e) {
      advice.put("plates", "Separate the plates by commas; each has 1 to 10 letters and digits.");
      return List.of();
    }
  }

  private static String required(String text, int longest) {
    String given = clean(text);
    return given.length() < 2 || given.length() > longest ? null : given;
  }

  private static Optional<String> optional(
      String text, String field, int longest, Map<String, String> advice) {
    String given = clean(text);
    if (given.length() > longest) {
      advice.put(field, "Shorten this to " + longest + " characters.");
    }
    return given.isEmpty() ? Optional.empty() : Optional.of(given);
  }

  private static String clean(String text) {
    return requireNonNullElse(text, "").replace("\u0000", "").strip();
  }
}
