package org.dalycity.alpr.training;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dalycity.alpr.kernel.Clause;
import org.dalycity.alpr.kernel.Enforces;

/**
 * That a person completed a version of a course, and the last day on which it counts.
 *
 * <p>The Training Sergeant records it; it is never edited and never extended. Whoever lets it lapse
 * completes the course again and gets a new one.
 */
@Entity
@Table(schema = "training", name = "certification")
@Enforces(Clause.SERGEANT_ENSURES_TRAINING)
public class Certification {

  @Id private UUID id;

  @Column(nullable = false, updatable = false)
  private String username;

  @Column(nullable = false, updatable = false)
  private String course;

  @Column(name = "course_version", nullable = false, updatable = false)
  private String courseVersion;

  @Column(name = "completed_on", nullable = false, updatable = false)
  private LocalDate completedOn;

  @Column(name = "valid_until", nullable = false, updatable = false)
  private LocalDate validUntil;

  @Column(name = "recorded_by", nullable = false, updatable = false)
  private String recordedBy;

  @Column(name = "recorded_at", nullable = false, updatable = false)
  private Instant recordedAt;

  /** For JPA. */
  protected Certification() {}

  Certification(
      String username,
      String course,
      String courseVersion,
      LocalDate completedOn,
      LocalDate validUntil,
      String recordedBy,
      Instant now) {
    this.id = UUID.randomUUID();
    this.username = requireNonNull(username, "username");
    this.course = requireNonNull(course, "course");
    this.courseVersion = requireNonNull(courseVersion, "courseVersion");
    this.completedOn = requireNonNull(completedOn, "completedOn");
    this.validUntil = requireNonNull(validUntil, "validUntil");
    this.recordedBy = requireNonNull(recordedBy, "recordedBy");
    this.recordedAt = requireNonNull(now, "now");
  }

  /** Whether it counts on a day; the last day is included. */
  public boolean isValidOn(LocalDate day) {
    return !day.isBefore(completedOn) && !day.isAfter(validUntil);
  }

  public UUID id() {
    return id;
  }

  public LocalDate validUntil() {
    return validUntil;
  }

  public String course() {
    return course;
  }

  public String courseVersion() {
    return courseVersion;
  }

  public String username() {
    return username;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Certification certification && id.equals(certification.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return "certification " + id + " until " + validUntil;
  }
}
