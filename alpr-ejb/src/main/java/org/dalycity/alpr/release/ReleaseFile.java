package org.dalycity.alpr.release;

import java.util.List;
import java.util.Optional;

/**
 * All that is on file about a request.
 *
 * @param outcome empty while it waits for the commander
 * @param story oldest first, never empty
 */
public record ReleaseFile(
    ReleaseBrief request, Optional<ReleaseOutcome> outcome, List<ReleaseEvent> story) {

  /** Takes a copy of the story. */
  public ReleaseFile {
    story = List.copyOf(story);
  }
}
