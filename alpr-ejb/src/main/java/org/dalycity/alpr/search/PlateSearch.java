package org.dalycity.alpr.search;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dalycity.alpr.kernel.AccessRecord;
import org.dalycity.alpr.kernel.Caller;
import org.dalycity.alpr.kernel.Clause;
import org.dalycity.alpr.kernel.Enforces;
import org.dalycity.alpr.kernel.EventType;
import org.dalycity.alpr.kernel.Ledger;
import org.dalycity.alpr.kernel.Ledger.Receipt;
import org.dalycity.alpr.kernel.PolicyViolation;
import org.dalycity.alpr.training.Certification;

/**
 * Searches the archive for a plate, for a trained member who may and who says why.
 *
 * <p>Receipt before bytes: the archive is asked, the record is committed to the ledger, and only
 * then do sightings leave. Refusals are on the ledger too. There is no transaction around the
 * whole, because the record stays whatever happens after it.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Enforces({Clause.QUERIES_ARE_JUSTIFIED, Clause.EVERY_ACCESS_IS_DOCUMENTED, Clause.NEED_TO_KNOW})
public class PlateSearch {

  /** The most sightings that one search shows. */
  public static final int MOST = 500;

  private ReadArchive archive;
  private ShownReads shown;
  private Purposes purposes;
  private Entitlement entitlement;
  private Ledger ledger;
  private Clock clock;

  /** For the container. */
  protected PlateSearch() {}

  @Inject
  PlateSearch(
      ReadArchive archive,
      ShownReads shown,
      Purposes purposes,
      Entitlement entitlement,
      Ledger ledger,
      Clock clock) {
    this.archive = archive;
    this.shown = shown;
    this.purposes = purposes;
    this.entitlement = entitlement;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * Finds where a plate was read, and records that it was looked for.
   *
   * @return at most {@value #MOST} sightings, newest first, with the receipt of the record
   * @throws PolicyViolation if the role, the training, the purpose or the justification is missing;
   *     the refusal is on the ledger and nothing is shown
   * @throws InvalidSearch if a field cannot be what it claims; nothing was looked for
   * @throws Ledger.LedgerUnavailable if the record cannot be written; nothing is shown
   */
  public SearchResult find(SearchForm form, Caller caller) {
    Instant now = clock.instant();
    PlateQuery query;
    Justification why;
    Certification certificate;
    try {
      certificate = entitlement.require(caller);
      why = form.justification();
      requirePurpose(why.purposeCode());
      query = form.query(now);
    } catch (PolicyViolation refusal) {
      ledger.write(attempt(form, caller).refused(refusal.clause()));
      throw refusal;
    }
    List<Sighting> found = archive.sightings(query, MOST + 1);
    List<Sighting> seen = found.subList(0, Math.min(MOST, found.size()));
    Receipt receipt =
        ledger.write(
            new AccessRecord(
                EventType.SEARCH,
                caller,
                why.purposeCode(),
                Optional.of(why.reference(caller.organization())),
                query.elements(),
                seen.size(),
                seen.stream().map(Sighting::capturedAt).min(Instant::compareTo),
                Optional.empty(),
                Optional.of(certificate.id().toString())));
    shown.keep(receipt, caller, seen);
    return new SearchResult(receipt, seen, found.size() > MOST);
  }

  @Enforces({Clause.PURPOSES_ARE_LISTED, Clause.ONLY_AUTHORIZED_PURPOSES})
  private void requirePurpose(String code) {
    if (purposes.inForce(code).isEmpty()) {
      throw NotEntitled.purposeNotListed();
    }
  }

  /** What was attempted, as far as it was filled in. */
  private static AccessRecord attempt(SearchForm form, Caller caller) {
    SortedMap<String, String> elements = new TreeMap<>();
    elements.put("plate", shortened(form.plate()));
    elements.put("number", shortened(form.number()));
    return new AccessRecord(
        EventType.SEARCH,
        caller,
        form.purpose() == null || form.purpose().isBlank() ? "NONE" : shortened(form.purpose()),
        Optional.empty(),
        elements,
        0,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static String shortened(String text) {
    String given = Objects.requireNonNullElse(text, "").replace("\u0000", "");
    return given.length() <= 100 ? given : given.substring(0, 100);
  }
}
