package org.dalycity.alpr.search;

import java.util.List;
import org.dalycity.alpr.kernel.Ledger.Receipt;

/**
 * What a search found, with the receipt of its record on the ledger.
 *
 * @param receipt proves that the search is on record; its number is shown with the result
 * @param sightings newest first, at most {@value PlateSearch#MOST}
 * @param more whether there were more than are shown
 */
public record SearchResult(Receipt receipt, List<Sighting> sightings, boolean more) {

  /** Copies the list. */
  public SearchResult {
    sightings = List.copyOf(sightings);
  }
}
