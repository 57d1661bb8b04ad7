package org.dalycity.alpr.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.dalycity.alpr.identity.CurrentCaller;
import org.dalycity.alpr.kernel.Clause;
import org.dalycity.alpr.kernel.Enforces;
import org.dalycity.alpr.kernel.Ledger.LedgerUnavailable;
import org.dalycity.alpr.kernel.PolicyViolation;
import org.dalycity.alpr.search.ArchiveUnavailable;
import org.dalycity.alpr.search.InvalidSearch;
import org.dalycity.alpr.search.PlateSearch;
import org.dalycity.alpr.search.Purpose;
import org.dalycity.alpr.search.Purposes;
import org.dalycity.alpr.search.SearchForm;
import org.dalycity.alpr.search.SearchResult;
import org.dalycity.alpr.web.DepartmentTime;
import org.dalycity.alpr.web.Notices;

/**
 * The search page: why, then what, then the sightings with the number of their record.
 *
 * <p>It checks nothing itself. An empty or senseless form goes to the service as it is, which
 * refuses it and records the refusal; the page only says so beside the field.
 */
@Named
@RequestScoped
@Enforces(Clause.QUERIES_ARE_JUSTIFIED)
public class SearchPage {

  private static final Logger LOG = Logger.getLogger(SearchPage.class.getName());

  private PlateSearch search;
  private Purposes listed;
  private CurrentCaller current;
  private Notices notices;
  private DepartmentTime times;

  private final SearchFields fields = new SearchFields();
  private final Set<String> wrong = new HashSet<>();
  private SearchResult result;

  /** For the container. */
  protected SearchPage() {}

  @Inject
  SearchPage(
      PlateSearch search,
      Purposes listed,
      CurrentCaller current,
      Notices notices,
      DepartmentTime times) {
    this.search = search;
    this.listed = listed;
    this.current = current;
    this.notices = notices;
    this.times = times;
  }

  /** Searches; a refusal or a mistake is shown instead of sightings. */
  public void search() {
    SearchForm form = fields.asForm(times);
    try {
      result = search.find(form, current.caller());
    } catch (InvalidSearch mistake) {
      problem(mistake.field(), mistake.getMessage());
    } catch (PolicyViolation refusal) {
      String field = SearchFields.refusedFor(form, refusal);
      String words = Notices.words(refusal);
      problem(field, words);
    } catch (ArchiveUnavailable | LedgerUnavailable failure) {
      LOG.log(Level.SEVERE, "A search could not be served", failure);
      problem("", failure.getMessage());
    }
  }

  private void problem(String field, String words) {
    wrong.add(field);
    notices.problem(field.isEmpty() ? null : field, words);
  }

  /** Whether this field is what was wrong. */
  public boolean wrong(String field) {
    return wrong.contains(field);
  }

  /** The purposes in force, each with its clause. */
  public List<Choice> getPurposes() {
    return listed.inForce().stream().map(Choice::of).toList();
  }

  /** What is filled in. */
  public SearchFields getFields() {
    return fields;
  }

  /** Whether a search was made and its record stands. */
  public boolean isAnswered() {
    return result != null;
  }

  /** How many sightings there are, in words. */
  public String getHeading() {
    int count = result.sightings().size();
    return switch (count) {
      case 0 -> "No sightings";
      case 1 -> "1 sighting";
      default -> (result.more() ? "The newest " : "") + count + " sightings, newest first";
    };
  }

  /** The number of the search's record on the ledger. */
  public String getRecordNumber() {
    return result.receipt().recordId().toString();
  }

  /** When the search was recorded. */
  public String getRecordedAt() {
    return times.second(result.receipt().at());
  }

  /** The sightings, newest first. */
  public List<SightingRow> getSightings() {
    return result.sightings().stream()
        .map(sighting -> SightingRow.of(sighting, result.receipt().recordId(), times))
        .toList();
  }

  public boolean isMore() {
    return result.more();
  }

  /** One purpose to choose. */
  public record Choice(String code, String label) {

    static Choice of(Purpose purpose) {
      return new Choice(purpose.code(), purpose.words() + " (Policy " + purpose.citation() + ")");
    }

    public String getCode() {
      return code;
    }

    public String getLabel() {
      return label;
    }
  }
}
