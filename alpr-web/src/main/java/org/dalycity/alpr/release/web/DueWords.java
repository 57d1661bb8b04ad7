package org.dalycity.alpr.release.web;

import java.time.Duration;
import java.time.Instant;

/** How far off a due date is, in words. */
final class DueWords {

  private DueWords() {}

  /** For example {@code in 2 days}, {@code in 5 hours}, {@code 1 day overdue}. */
  static String between(Instant now, Instant due) {
    Duration left = Duration.between(now, due);
    if (left.isNegative()) {
      return amount(left.negated()) + " overdue";
    }
    return "in " + amount(left);
  }

  private static String amount(Duration duration) {
    if (duration.toDays() >= 1) {
      return counted(duration.toDays(), "day");
    }
    if (duration.toHours() >= 1) {
      return counted(duration.toHours(), "hour");
    }
    return counted(Math.max(1, duration.toMinutes()), "minute");
  }

  private static String counted(long count, String unit) {
    return count + " " + unit + (count == 1 ? "" : "s");
  }
}
