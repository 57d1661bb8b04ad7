package org.dalycity.alpr.search;

import java.util.List;

/** The reads that the department keeps, as a search sees them. */
public interface ReadArchive {

  /**
   * Finds the sightings of a plate.
   *
   * @param limit the most that come back
   * @return newest first, empty if there are none
   * @throws ArchiveUnavailable if the archive cannot be asked
   */
  List<Sighting> sightings(PlateQuery query, int limit);
}
