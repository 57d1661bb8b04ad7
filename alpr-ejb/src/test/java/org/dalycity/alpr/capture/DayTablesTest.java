package org.dalycity.alpr.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dalycity.alpr.database.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DayTablesTest {

  private static final LocalDate DAY = LocalDate.parse("2026-03-02");

  private final TestDatabase database = TestDatabase.fresh();

  @Test
  void a_day_is_prepared_once_and_takes_its_captures() throws SQLException {
    prepare(DAY);
    prepare(DAY);

    insertCaptureAt("2026-03-02T00:00:00Z");
    insertCaptureAt("2026-03-02T23:59:59.999Z");
    assertThat(partitions("%20260302")).hasSize(4);
  }

  @Test
  void the_next_day_has_to_be_prepared_itself() throws SQLException {
    prepare(DAY);

    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> insertCaptureAt("2026-03-03T00:00:00Z"));
  }

  @Test
  void many_may_ask_for_the_same_days_at_once() throws Exception {
    ExecutorService askers = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Void>> asked = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        LocalDate day = DAY.plusDays(i % 4);
        asked.add(
            () -> {
              prepare(day);
              return null;
            });
      }

      for (Future<Void> answer : askers.invokeAll(asked)) {
        answer.get();
      }
    } finally {
      askers.shutdownNow();
    }

    assertThat(partitions("capture\\_2026%")).hasSize(4);
    assertThat(partitions("%\\_2026%")).hasSize(16);
  }

  @Test
  void preparing_a_day_does_not_wait_for_who_reads_another() throws SQLException {
    prepare(DAY);

    try (Connection reader = database.asApplication().getConnection();
        Statement statement = reader.createStatement()) {
      reader.setAutoCommit(false);
      statement.executeQuery("select count(*) from capture.capture").close();

      try (Connection other = database.asApplication().getConnection();
          Statement patient = other.createStatement()) {
        patient.execute("set lock_timeout = '2s'");
        patient.execute("select capture.prepare_day(date '2026-03-05')");
      }
    }

    assertThat(partitions("%20260305")).hasSize(4);
  }

  @Test
  void impossible_days_are_refused() {
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> prepare(LocalDate.parse("1970-01-01")))
        .withMessageContaining("no captures of 1970-01-01 are taken");
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> prepare(LocalDate.parse("2199-01-01")));
  }

  private void prepare(LocalDate day) throws SQLException {
    try (Connection connection = database.asApplication().getConnection();
        PreparedStatement call = connection.prepareStatement("select capture.prepare_day(?)")) {
      call.setObject(1, day);
      call.execute();
    }
  }

  private void insertCaptureAt(String instant) throws SQLException {
    try (Connection connection = database.asApplication().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          insert into capture.capture (camera_id, captured_at, seq, received_at, time_quality,
                                       image_sha256, image_len, media_type)
          values (1, '%s', 1, now(), 0, sha256('x'), 1, 'image/png')
          """
              .formatted(instant));
    }
  }

  private List<String> partitions(String like) throws SQLException {
    try (Connection connection = database.asOwner().getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                """
                select relname from pg_class
                where relispartition and relkind = 'r' and relname like ?
                """)) {
      select.setString(1, like);
      List<String> names = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          names.add(row.getString(1));
        }
      }
      return names;
    }
  }
}
