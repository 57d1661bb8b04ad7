package org.dalycity.alpr.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dalycity.alpr.kernel.Clause;
import org.dalycity.alpr.kernel.Enforces;
import org.dalycity.alpr.kernel.Role;

/** Who works here at this moment, and as what. Disabled and locked accounts are not in it. */
@Stateless
@Enforces(Clause.TITLES_ARE_LISTED)
public class StaffDirectory {

  @PersistenceContext(unitName = "alpr")
  private EntityManager entities;

  private Clock clock;

  /** For the container. */
  protected StaffDirectory() {}

  @Inject
  StaffDirectory(Clock clock) {
    this.clock = clock;
  }

  /** The person with this account, empty if there is none or it is not open. */
  public Optional<Colleague> find(String username) {
    Account account = entities.find(Account.class, username);
    if (account == null || account.isDisabled() || account.isLocked()) {
      return Optional.empty();
    }
    List<RoleGrant> grants =
        entities
            .createQuery("select g from RoleGrant g where g.username = :username", RoleGrant.class)
            .setParameter("username", username)
            .getResultList();
    return Optional.of(colleague(account, grants));
  }

  /** Everyone, by user name. */
  public List<Colleague> everyone() {
    Map<String, List<RoleGrant>> grants =
        entities.createQuery("select g from RoleGrant g", RoleGrant.class).getResultList().stream()
            .collect(Collectors.groupingBy(RoleGrant::username));
    return entities
        .createQuery(
            "select a from Account a where a.disabledAt is null and a.lockedAt is null"
                + " order by a.username",
            Account.class)
        .getResultList()
        .stream()
        .map(account -> colleague(account, grants.getOrDefault(account.username(), List.of())))
        .toList();
  }

  private Colleague colleague(Account account, Collection<RoleGrant> grants) {
    Instant now = clock.instant();
    Set<Role> roles =
        grants.stream()
            .filter(grant -> grant.isInForce(now))
            .flatMap(grant -> Role.of(grant.role()).stream())
            .collect(Collectors.toUnmodifiableSet());
    return new Colleague(account.username(), account.personName(), account.email(), roles);
  }
}
