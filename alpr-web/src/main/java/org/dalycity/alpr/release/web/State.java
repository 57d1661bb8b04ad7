package org.dalycity.alpr.release.web;

import java.util.Optional;
import org.dalycity.alpr.release.ReleaseOutcome;

/**
 * The state of a request as pages show it: a word and a shape, never a colour alone.
 *
 * @param words for example {@code Waits for the commander}
 * @param style the class of the mark
 */
public record State(String words, String style) {

  /** The state of a request that ended so, or waits. */
  static State of(Optional<ReleaseOutcome.Kind> outcome, boolean late) {
    if (outcome.isEmpty()) {
      return late
          ? new State("Overdue: waits for the commander", "state-bad")
          : new State("Waits for the commander", "state-waiting");
    }
    return switch (outcome.get()) {
      case APPROVED -> new State("Approved", "state-good");
      case DENIED -> new State("Denied", "state-bad");
      case WITHDRAWN -> new State("Withdrawn", "state-neutral");
    };
  }

  public String getWords() {
    return words;
  }

  public String getStyle() {
    return style;
  }
}
