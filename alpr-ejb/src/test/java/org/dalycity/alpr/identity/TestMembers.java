package org.dalycity.alpr.identity;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Set;
import org.dalycity.alpr.database.TestDatabase;
import org.dalycity.alpr.kernel.Caller;
import org.dalycity.alpr.kernel.Role;

/** People for tests: named after what they may do, with accounts in a test's database. */
public final class TestMembers {

  private TestMembers() {}

  /** Someone with these roles. */
  public static Caller caller(String username, Set<Role> roles) {
    return new Caller(
        username,
        "The " + username,
        "100",
        "Title of the " + username,
        "Daly City Police Department",
        roles,
        "sign-in-of-" + username,
        "127.0.0.1");
  }

  /** Gives each of them an account with their roles, in force since 2020. */
  public static void add(TestDatabase database, Caller... people) {
    for (Caller person : people) {
      database.arrange(
          """
          insert into identity.account
            (username, person_name, badge, title, organization, email, password_hash, created_at)
          values ('%s', '%s', '%s', '%s', '%s', '%s@example.org', 'no password', '2020-01-01Z')
          """
              .formatted(
                  person.username(),
                  person.personName(),
                  person.badge(),
                  person.title(),
                  person.organization(),
                  person.username()));
      for (Role role : person.roles()) {
        database.arrange(
            """
            insert into identity.account_role (username, role, granted_by, valid_from)
            values ('%s', '%s', 'test', '2020-01-01Z')
            """
                .formatted(person.username(), role.id()));
      }
    }
  }

  /** The members of a test's database. */
  public static Members on(EntityManager entities, Clock clock) {
    return new Members(entities, clock);
  }
}
