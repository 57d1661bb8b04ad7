package org.dalycity.alpr.capture;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys of the days. None is remembered: a key that one node destroyed is gone on every node at
 * once. Thread-safe.
 */
@ApplicationScoped
class DayKeys {

  private DayKeyTable table;
  private MasterKey master;

  /** For the container. */
  protected DayKeys() {}

  @Inject
  DayKeys(DayKeyTable table, @ConfigProperty(name = "alpr.vault.key") String masterKeyFile) {
    this(table, new MasterKey(Path.of(masterKeyFile)));
  }

  DayKeys(DayKeyTable table, MasterKey master) {
    this.table = table;
    this.master = master;
  }

  /**
   * The key of a day, made if it has none.
   *
   * @throws DayDestroyed if it was destroyed
   */
  public SecretKey forKeeping(LocalDate day) {
    Optional<DayKeyTable.DayKey> known = table.find(day);
    if (known.isEmpty()) {
      table.add(day, Seal.seal(masterForWrapping(), label(day), Seal.newKey().getEncoded()));
      known = table.find(day);
    }
    byte[] wrapped =
        known
            .orElseThrow(() -> new VaultUnavailable("The key of " + day + " is gone"))
            .wrapped()
            .orElseThrow(() -> new DayDestroyed(day));
    return unwrap(day, wrapped);
  }

  /** The key of a day, empty if it was destroyed or the day never had one. */
  public Optional<SecretKey> forOpening(LocalDate day) {
    return table
        .find(day)
        .flatMap(DayKeyTable.DayKey::wrapped)
        .map(wrapped -> unwrap(day, wrapped));
  }

  /** Destroys the key of a day in the caller's transaction. */
  public void destroy(LocalDate day) {
    table.destroy(day);
  }

  private SecretKey unwrap(LocalDate day, byte[] wrapped) {
    SecretKey masterKey = master.find().orElseThrow(DayKeys::masterKeyLost);
    try {
      return Seal.key(Seal.open(masterKey, label(day), wrapped));
    } catch (GeneralSecurityException e) {
      throw new VaultUnavailable("The key of " + day + " was wrapped by another master key", e);
    }
  }

  private SecretKey masterForWrapping() {
    return master
        .find()
        .orElseGet(
            () -> {
              // A second master key beside wrapped days would hide that the first was lost.
              if (!table.isEmpty()) {
                throw masterKeyLost();
              }
              return master.create();
            });
  }

  private static VaultUnavailable masterKeyLost() {
    return new VaultUnavailable(
        "The vault's master key is gone. Restore the file that alpr.vault.key names.");
  }

  private static byte[] label(LocalDate day) {
    return ("alpr day key " + day).getBytes(US_ASCII);
  }
}
