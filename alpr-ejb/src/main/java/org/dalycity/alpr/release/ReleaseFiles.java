package org.dalycity.alpr.release;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The filing cabinet: requests, outcomes and stories are put in, and looked at, never changed. */
@Stateless
public class ReleaseFiles {

  private static final int MOST_ENDED = 200;

  private static final String OPEN =
      """
      select r from ReleaseRequest r
      where not exists (select o from ReleaseOutcome o where o.requestId = r.id)
      order by r.decideBy
      """;

  private static final String ENDED =
      """
      select r, o from ReleaseRequest r, ReleaseOutcome o
      where o.requestId = r.id order by o.at desc
      """;

  @PersistenceContext(unitName = "alpr")
  private EntityManager entities;

  /** For the container. */
  public ReleaseFiles() {}

  ReleaseFiles(EntityManager entities) {
    this.entities = entities;
  }

  /** The next number for a file; numbers may be left out, never given twice. */
  String nextFileNumber() {
    Number next =
        (Number)
            entities.createNativeQuery("select nextval('release.file_number')").getSingleResult();
    return "R-%06d".formatted(next.longValue());
  }

  void put(ReleaseRequest request) {
    entities.persist(request);
    entities.flush();
  }

  void put(ReleaseEvent event) {
    entities.persist(event);
  }

  /**
   * Files how a request ended.
   *
   * @throws AlreadyEnded if it ended before, perhaps this moment on another node
   */
  void put(UUID requestId, ReleaseOutcome outcome) {
    if (entities.find(ReleaseOutcome.class, requestId) != null) {
      throw new AlreadyEnded();
    }
    try {
      entities.persist(outcome);
      entities.flush();
    } catch (PersistenceException e) {
      if (isTaken(e)) {
        throw new AlreadyEnded();
      }
      throw e;
    }
  }

  /**
   * The request with this identity.
   *
   * @throws NoSuchRequest if there is none
   */
  ReleaseRequest request(UUID requestId) {
    ReleaseRequest request = entities.find(ReleaseRequest.class, requestId);
    if (request == null) {
      throw new NoSuchRequest();
    }
    return request;
  }

  Optional<ReleaseOutcome> outcome(UUID requestId) {
    return Optional.ofNullable(entities.find(ReleaseOutcome.class, requestId));
  }

  List<ReleaseEvent> story(UUID requestId) {
    return entities
        .createQuery(
            "select e from ReleaseEvent e where e.requestId = :id order by e.at",
            ReleaseEvent.class)
        .setParameter("id", requestId)
        .getResultList();
  }

  /** Those that wait, the one due first at the top, then those that ended, the last at the top. */
  List<ReleaseRow> rows(Instant now) {
    List<ReleaseRow> rows = new ArrayList<>();
    for (ReleaseRequest open : entities.createQuery(OPEN, ReleaseRequest.class).getResultList()) {
      rows.add(row(open, Optional.empty(), now));
    }
    for (Object[] ended :
        entities.createQuery(ENDED, Object[].class).setMaxResults(MOST_ENDED).getResultList()) {
      rows.add(
          row((ReleaseRequest) ended[0], Optional.of(((ReleaseOutcome) ended[1]).kind()), now));
    }
    return rows;
  }

  private static ReleaseRow row(
      ReleaseRequest request, Optional<ReleaseOutcome.Kind> outcome, Instant now) {
    ReleaseBrief brief = request.brief();
    return new ReleaseRow(
        brief.id(),
        brief.fileNumber(),
        brief.agency(),
        brief.registeredAt(),
        brief.decideBy(),
        outcome,
        outcome.isEmpty() && brief.decideBy().isBefore(now));
  }

  /** Whether the primary key was there: SQLSTATE 23505. */
  private static boolean isTaken(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof java.sql.SQLException sql && "23505".equals(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }
}
