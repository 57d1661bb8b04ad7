package org.dalycity.alpr.kernel;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One access, as it will stand on the ledger: who, what, why, with what result (Civil Code
 * 1798.90.52(a), and more). The time and the record's number are the ledger's to give.
 *
 * @param type the kind of event
 * @param caller who
 * @param purpose why: a purpose code for a query, else the duty that the act belongs to, for
 *     example {@code DUTY:RELEASE}
 * @param justification the reference or description given, empty where the act needs none
 * @param query the plate or other data elements used, and what else identifies the object; at least
 *     one entry
 * @param resultCount how many reads, rows or files were shown, 0 if none
 * @param oldestShown the capture time of the oldest read shown
 * @param refusedBy the clause, if it was refused
 * @param trainingCertificate the id of the certificate that was valid
 */
public record AccessRecord(
    EventType type,
    Caller caller,
    String purpose,
    Optional<Reference> justification,
    SortedMap<String, String> query,
    int resultCount,
    Optional<Instant> oldestShown,
    Optional<Clause> refusedBy,
    Optional<String> trainingCertificate) {

  /**
   * @throws IllegalArgumentException if no data element is named
   */
  public AccessRecord {
    requireNonNull(type, "type");
    requireNonNull(caller, "caller");
    requireNonNull(purpose, "purpose");
    requireNonNull(justification, "justification");
    query = Collections.unmodifiableSortedMap(new TreeMap<>(query));
    requireNonNull(oldestShown, "oldestShown");
    requireNonNull(refusedBy, "refusedBy");
    requireNonNull(trainingCertificate, "trainingCertificate");
    if (query.isEmpty()) {
      throw new IllegalArgumentException("A record names the data elements used");
    }
  }

  /** A record of an act that needs no justification by case. */
  public static AccessRecord of(
      EventType type, Caller caller, String duty, SortedMap<String, String> about) {
    return new AccessRecord(
        type,
        caller,
        "DUTY:" + duty,
        Optional.empty(),
        about,
        0,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same act, refused by a clause: nothing was shown. */
  public AccessRecord refused(Clause clause) {
    TreeMap<String, String> what = new TreeMap<>(query);
    what.put("attempted", type.name());
    return new AccessRecord(
        EventType.REFUSED,
        caller,
        purpose,
        justification,
        what,
        0,
        Optional.empty(),
        Optional.of(clause),
        trainingCertificate);
  }

  /**
   * What an access is justified by (457.6(d)).
   *
   * @param type CASE, CALL, WARRANT, EXTERNAL or DESCRIPTIVE
   * @param agency whose number it is; the department itself for its own
   * @param text the number, or the description
   */
  public record Reference(String type, String agency, String text) {}
}
