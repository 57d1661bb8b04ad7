package org.dalycity.alpr.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A database of one test: migrated, empty but for what the migrations bring, and seen by no other
 * test.
 *
 * <p>One server is started for a JVM and stopped with it; the migrations run once, into a template
 * of which every database is a copy. Thread-safe.
 */
public final class TestDatabase {

  /** The user that owns every schema and runs the migrations. */
  public static final String OWNER = "alpr_owner";

  /** The user that the application is. */
  public static final String APPLICATION = "alpr_app";

  private static final String TEMPLATE = "alpr_template";
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final String name;

  private TestDatabase(String name) {
    this.name = name;
  }

  /** A new copy of the migrated template. */
  public static TestDatabase fresh() {
    String name = "alpr_test_" + COUNT.incrementAndGet();
    synchronized (TestDatabase.class) {
      run(
          Server.POSTGRES.getPostgresDatabase(),
          "create database %s template %s owner %s".formatted(name, TEMPLATE, OWNER));
    }
    return new TestDatabase(name);
  }

  /** Connections of the owner of all tables. */
  public DataSource asOwner() {
    return source(name, OWNER);
  }

  /** Connections as the application has them. */
  public DataSource asApplication() {
    return source(name, APPLICATION);
  }

  /**
   * The persistence unit {@code alpr} on this database as the application, outside a container:
   * transactions are those of the entity manager. Closed by the caller.
   */
  public EntityManagerFactory entities() {
    return Persistence.createEntityManagerFactory(
        "alpr",
        Map.of(
            "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
            "jakarta.persistence.jtaDataSource", "",
            "jakarta.persistence.nonJtaDataSource", asApplication(),
            "eclipselink.weaving", "false"));
  }

  /** Runs statements as the owner, for a test that arranges rows. */
  public void arrange(String... statements) {
    run(asOwner(), statements);
  }

  /** The port of the server, on 127.0.0.1. */
  public int port() {
    return Server.POSTGRES.getPort();
  }

  /** The name of the database. */
  public String name() {
    return name;
  }

  /** The password of either user. */
  public static String passwordOf(String user) {
    return user + "-in-tests";
  }

  private static DataSource source(String database, String user) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setServerNames(new String[] {"127.0.0.1"});
    source.setPortNumbers(new int[] {Server.POSTGRES.getPort()});
    source.setDatabaseName(database);
    source.setUser(user);
    source.setPassword(passwordOf(user));
    return source;
  }

  private static void run(DataSource where, String... statements) {
    try (Connection connection = where.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The test's database refused a statement", e);
    }
  }

  /** The server of this JVM, started by the first test that asks. */
  private static final class Server {

    static final EmbeddedPostgres POSTGRES = start();

    static {
      migrate();
    }

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().setServerConfig("max_connections", "200").start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void migrate() {
      run(
          POSTGRES.getPostgresDatabase(),
          login(OWNER),
          login(APPLICATION),
          "alter role " + APPLICATION + " set search_path = engine, public",
          "create database " + TEMPLATE + " owner " + OWNER);
      run(
          POSTGRES.getDatabase("postgres", TEMPLATE),
          "create schema engine authorization " + OWNER,
          "grant usage on schema engine to " + APPLICATION);
      Flyway.configure()
          .dataSource(source(TEMPLATE, OWNER))
          .defaultSchema("public")
          .load()
          .migrate();
    }

    private static String login(String user) {
      return "create role %s login password '%s'".formatted(user, passwordOf(user));
    }
  }
}
