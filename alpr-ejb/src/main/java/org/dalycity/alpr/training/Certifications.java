package org.dalycity.alpr.training;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.dalycity.alpr.kernel.Clause;
import org.dalycity.alpr.kernel.Enforces;

/** All certificates, asked at the moment of each decision, so that a lapse counts at once. */
@Stateless
@Enforces(Clause.MEMBERS_ARE_TRAINED)
public class Certifications implements TrainingGate {

  /** A certificate ends with the department's day, not with that of Greenwich. */
  private static final ZoneId DEPARTMENT = ZoneId.of("America/Los_Angeles");

  @PersistenceContext(unitName = "alpr")
  private EntityManager entities;

  private Clock clock;

  /** For the container. */
  protected Certifications() {}

  @Inject
  Certifications(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Optional<Certification> validNow(String username) {
    LocalDate today = LocalDate.now(clock.withZone(DEPARTMENT));
    return entities
        .createQuery(
            "select c from Certification c where c.username = :username"
                + " order by c.validUntil desc",
            Certification.class)
        .setParameter("username", username)
        .getResultStream()
        .filter(certification -> certification.isValidOn(today))
        .findFirst();
  }
}
