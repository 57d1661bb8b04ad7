package org.dalycity.alpr.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.dalycity.alpr.kernel.Clause;
import org.dalycity.alpr.kernel.Enforces;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RolesTest {

  private static final String DENIED = "42501";

  private static TestDatabase database;

  @BeforeAll
  static void write_one_record() {
    database = TestDatabase.fresh();
    database.arrange(
        """
        insert into audit.access_record
          (record_id, at, event_type, query, username, organization, purpose, person_name, badge,
           title, sign_in_id, address, result_count)
        values (gen_random_uuid(), now(), 'SIGN_IN', '{"username": "x"}', 'x', 'x', 'x', 'x', 'x',
                'x', 'x', 'x', 0)
        """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit.access_record set purpose = 'other'",
        "delete from audit.access_record",
        "truncate audit.access_record",
        "drop table audit.access_record",
        "alter table audit.access_record disable trigger all"
      })
  @Enforces(Clause.ACCESS_IS_RECORDED)
  void the_application_cannot_change_the_ledger(String statement) {
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> asApplication(statement))
        .satisfies(refusal -> assertThat(refusal.getSQLState()).isEqualTo(DENIED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit.access_record set purpose = 'other'",
        "delete from audit.access_record",
        "truncate audit.access_record cascade"
      })
  @Enforces(Clause.ACCESS_IS_RECORDED)
  void even_the_owner_cannot_change_the_ledger_in_passing(String statement) {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> database.arrange(statement))
        .withStackTraceContaining("append-only");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create table public.loose (x int)",
        "create table engine.loose (x int)",
        "create table audit.loose (x int)",
        "create schema loose"
      })
  void the_application_cannot_make_tables(String statement) {
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> asApplication(statement))
        .satisfies(refusal -> assertThat(refusal.getSQLState()).isEqualTo(DENIED));
  }

  @Test
  void the_application_owns_nothing() throws SQLException {
    String owned =
        """
        select (select count(*) from pg_class where relowner = 'alpr_app'::regrole)
             + (select count(*) from pg_proc where proowner = 'alpr_app'::regrole)
             + (select count(*) from pg_namespace where nspowner = 'alpr_app'::regrole)
        """;

    try (Connection connection = database.asOwner().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(owned)) {
      assertThat(row.next()).isTrue();
      assertThat(row.getLong(1)).isZero();
    }
  }

  private static void asApplication(String sql) throws SQLException {
    try (Connection connection = database.asApplication().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
