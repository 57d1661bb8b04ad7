package org.dalycity.alpr.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times in words: kept in UTC, shown and entered in the department's zone. */
@Named("times")
@ApplicationScoped
public class DepartmentTime {

  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("MMM d, uuuu, HH:mm:ss", Locale.US);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("MMM d, uuuu, HH:mm", Locale.US);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

  private ZoneId zone;

  /** For the container. */
  protected DepartmentTime() {}

  @Inject
  DepartmentTime(Department department) {
    this(department.getZone());
  }

  /** In the given zone. */
  public DepartmentTime(ZoneId zone) {
    this.zone = zone;
  }

  /** For example {@code Nov 24, 2026, 14:03:12}. */
  public String second(Instant time) {
    return SECOND.format(time.atZone(zone));
  }

  /** For example {@code Nov 24, 2026, 14:03}. */
  public String minute(Instant time) {
    return MINUTE.format(time.atZone(zone));
  }

  /** For example {@code November 24, 2026}. */
  public String day(Instant time) {
    return DAY.format(time.atZone(zone));
  }

  /** When a day begins here; it may be 23 or 25 hours long. */
  public Instant startOf(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }
}
