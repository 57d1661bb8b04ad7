package org.dalycity.alpr.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dalycity.alpr.kernel.Caller;
import org.dalycity.alpr.kernel.Role;

/**
 * The department's members by account, for a step that another system carries out in a person's
 * name, as the process engine does.
 */
@Stateless
public class Members {

  @PersistenceContext(unitName = "alpr")
  private EntityManager entities;

  private Clock clock;

  /** For the container. */
  protected Members() {}

  @Inject
  Members(Clock clock) {
    this.clock = clock;
  }

  Members(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  /**
   * The person with this account, with the roles in force at this moment.
   *
   * @return empty if there is no such account, or it is locked or disabled
   */
  public Optional<Caller> named(String username) {
    Account account = entities.find(Account.class, username);
    if (account == null || account.isLocked() || account.isDisabled()) {
      return Optional.empty();
    }
    return Optional.of(
        new Caller(
            account.username(),
            account.personName(),
            account.badge(),
            account.title(),
            account.organization(),
            rolesOf(username, clock.instant()),
            "engine",
            "local"));
  }

  private Set<Role> rolesOf(String username, Instant now) {
    return entities
        .createQuery("select g from RoleGrant g where g.username = :username", RoleGrant.class)
        .setParameter("username", username)
        .getResultList()
        .stream()
        .filter(grant -> grant.isInForce(now))
        .flatMap(grant -> Role.of(grant.role()).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
