package org.dalycity.alpr.audit;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.dalycity.alpr.kernel.Clause;
import org.dalycity.alpr.kernel.Enforces;
import org.dalycity.alpr.ledger.SignedTreeHead;
import org.dalycity.alpr.ledger.TreeFrontier;
import org.dalycity.alpr.ledger.TreeHead;
import org.dalycity.alpr.ledger.TreeHeadFiles;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps the tree: gives waiting records their places every few seconds, and signs a head at least
 * every hour in which the ledger grew. A head goes to the database and, as a file, to the folder
 * from which it is published.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Enforces(Clause.SYSTEM_IS_MONITORED)
public class LedgerKeeper {

  /** A head is at most this old, if anything was recorded since. */
  static final Duration OLDEST_HEAD = Duration.ofHours(1);

  private final TreeFrontier frontier = new TreeFrontier();

  private Sequencer sequencer;
  private TreeHeads heads;
  private Clock clock;
  private String ledgerName;
  private Path keyFile;
  private Path headFolder;
  private SigningKey key;

  /** For the container. */
  protected LedgerKeeper() {}

  @Inject
  LedgerKeeper(
      Sequencer sequencer,
      TreeHeads heads,
      Clock clock,
      @ConfigProperty(name = "alpr.ledger.name", defaultValue = "alpr") String ledgerName,
      @ConfigProperty(name = "alpr.ledger.key") String keyFile,
      @ConfigProperty(name = "alpr.ledger.heads") String headFolder) {
    this.sequencer = sequencer;
    this.heads = heads;
    this.clock = clock;
    this.ledgerName = ledgerName;
    this.keyFile = Path.of(keyFile);
    this.headFolder = Path.of(headFolder);
  }

  @PostConstruct
  void start() {
    key = SigningKey.in(keyFile);
  }

  /** Places what waits, and signs a head if the last one is old. */
  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  public void keep() {
    placeAll();
    Instant now = clock.instant();
    SignedTreeHead newest = heads.newest().orElse(null);
    if (newest == null || newest.head().at().plus(OLDEST_HEAD).isBefore(now)) {
      heads.advance(frontier);
      if (newest == null || newest.head().size() < frontier.size()) {
        sign(now);
      }
    }
  }

  /** Places what waits and signs a head of it now. */
  public SignedTreeHead signNow() {
    placeAll();
    heads.advance(frontier);
    return sign(clock.instant());
  }

  private void placeAll() {
    int placed;
    do {
      placed = sequencer.place();
    } while (placed == Sequencer.BATCH);
  }

  private SignedTreeHead sign(Instant now) {
    TreeHead head =
        new TreeHead(
            ledgerName,
            frontier.size(),
            HexFormat.of().formatHex(frontier.root()),
            now.truncatedTo(ChronoUnit.MICROS));
    SignedTreeHead signed = key.sign(head);
    heads.keep(signed);
    try {
      TreeHeadFiles.write(signed, headFolder);
    } catch (IOException e) {
      throw new UncheckedIOException("The head of the ledger cannot be published", e);
    }
    return signed;
  }
}
