package org.dalycity.alpr.capture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.dalycity.alpr.database.TestDatabase;
import org.dalycity.alpr.kernel.Clause;
import org.dalycity.alpr.kernel.Enforces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FileVaultTest {

  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123Z");
  private static final LocalDate DAY = LocalDate.parse("2026-03-02");
  private static final ImageKey SCENE = ImageKey.scene(7, NOON, 42);
  private static final byte[] IMAGE = "the bytes of a scene".repeat(1000).getBytes(UTF_8);

  private final TestDatabase database = TestDatabase.fresh();
  private final DayKeyTable table =
      new DayKeyTable(database.asApplication(), Clock.fixed(NOON, ZoneOffset.UTC));

  @TempDir private Path folder;
  private Vault vault;

  @BeforeEach
  void open() {
    vault = reopened();
  }

  @Test
  void what_was_kept_can_be_opened() {
    vault.keep(SCENE, IMAGE);

    assertThat(vault.open(SCENE, sha256(IMAGE))).hasValue(IMAGE);
  }

  @Test
  void a_vault_started_again_opens_what_was_kept() {
    vault.keep(SCENE, IMAGE);

    assertThat(reopened().open(SCENE, sha256(IMAGE))).hasValue(IMAGE);
  }

  @Test
  void the_same_image_kept_twice_is_one_file() throws IOException {
    vault.keep(SCENE, IMAGE);
    vault.keep(SCENE, IMAGE);

    assertThat(files()).hasSize(1);
    assertThat(vault.open(SCENE, sha256(IMAGE))).hasValue(IMAGE);
  }

  @Test
  void images_of_two_cameras_in_the_same_millisecond_do_not_meet() {
    byte[] other = {1, 2, 3};
    ImageKey ofOther = ImageKey.scene(8, NOON, 42);
    vault.keep(SCENE, IMAGE);
    vault.keep(ofOther, other);

    assertThat(vault.open(SCENE, sha256(IMAGE))).hasValue(IMAGE);
    assertThat(vault.open(ofOther, sha256(other))).hasValue(other);
  }

  @Test
  @Enforces(Clause.DATA_IS_SAFEGUARDED)
  void the_disk_holds_nothing_readable() throws IOException {
    vault.keep(SCENE, IMAGE);

    Path file = files().get(0);
    assertThat(new String(Files.readAllBytes(file), UTF_8)).doesNotContain("scene");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve("secret/master.key"))))
        .isEqualTo("rw-------");
  }

  @Test
  void a_changed_byte_is_refused_wherever_it_is() throws IOException {
    vault.keep(SCENE, IMAGE);
    Path file = files().get(0);
    byte[] sealed = Files.readAllBytes(file);

    for (int at : new int[] {0, 1, 13, 5000, sealed.length - 1}) {
      byte[] changed = sealed.clone();
      changed[at] ^= 1;
      Files.write(file, changed);
      assertThatExceptionOfType(ImageDamaged.class)
          .isThrownBy(() -> vault.open(SCENE, sha256(IMAGE)));
    }
  }

  @Test
  void a_file_put_in_the_place_of_another_is_refused() throws IOException {
    ImageKey second = new ImageKey(7, NOON, 42, 1);
    vault.keep(SCENE, IMAGE);
    vault.keep(second, IMAGE);
    Path first = files().get(0);
    Path other = files().get(1);

    Files.write(first, Files.readAllBytes(other));

    assertThatExceptionOfType(ImageDamaged.class)
        .isThrownBy(() -> vault.open(SCENE, sha256(IMAGE)));
  }

  @Test
  void an_image_that_is_not_what_the_capture_says_is_refused() {
    vault.keep(SCENE, IMAGE);

    assertThatExceptionOfType(ImageDamaged.class)
        .isThrownBy(() -> vault.open(SCENE, sha256(new byte[] {1})));
  }

  @Test
  void a_lost_file_is_not_taken_for_a_destroyed_one() throws IOException {
    vault.keep(SCENE, IMAGE);
    Files.delete(files().get(0));

    assertThatExceptionOfType(ImageDamaged.class)
        .isThrownBy(() -> vault.open(SCENE, sha256(IMAGE)));
  }

  @Test
  void the_key_of_another_day_opens_nothing() {
    vault.keep(SCENE, IMAGE);
    vault.prepare(DAY.plusDays(1));
    database.arrange(
        """
        update capture.vault_key set wrapped_key =
          (select wrapped_key from capture.vault_key where day = '2026-03-03')
        where day = '2026-03-02'
        """);

    assertThatExceptionOfType(VaultUnavailable.class)
        .isThrownBy(() -> vault.open(SCENE, sha256(IMAGE)));
  }

  @Test
  @Enforces(Clause.DATA_IS_COLLECTED_AND_RETAINED)
  void a_destroyed_day_is_gone_even_if_the_files_come_back_from_a_backup() throws IOException {
    vault.keep(SCENE, IMAGE);
    Path file = files().get(0);
    byte[] backup = Files.readAllBytes(file);

    vault.destroy(DAY);
    Files.createDirectories(file.getParent());
    Files.write(file, backup);

    assertThat(vault.open(SCENE, sha256(IMAGE))).isEmpty();
    assertThatExceptionOfType(DayDestroyed.class).isThrownBy(() -> vault.keep(SCENE, IMAGE));
  }

  @Test
  void destroying_a_day_deletes_its_files_and_leaves_the_others() throws IOException {
    ImageKey tomorrow = ImageKey.scene(7, NOON.plusSeconds(86_400), 42);
    vault.keep(SCENE, IMAGE);
    vault.keep(tomorrow, IMAGE);

    vault.destroy(DAY);

    assertThat(files()).hasSize(1);
    assertThat(vault.open(tomorrow, sha256(IMAGE))).hasValue(IMAGE);
  }

  @Test
  void a_lost_master_key_is_told_and_never_replaced() throws IOException {
    vault.keep(SCENE, IMAGE);
    Files.delete(folder.resolve("secret/master.key"));

    assertThatExceptionOfType(VaultUnavailable.class)
        .isThrownBy(() -> vault.keep(ImageKey.scene(7, NOON.plusSeconds(86_400), 1), IMAGE))
        .withMessageContaining("alpr.vault.key");
    assertThat(folder.resolve("secret/master.key")).doesNotExist();
  }

  @Test
  void a_day_that_never_had_an_image_has_none() {
    assertThat(vault.open(SCENE, sha256(IMAGE))).isEmpty();
  }

  private Vault reopened() {
    MasterKey master = new MasterKey(folder.resolve("secret/master.key"));
    return new FileVault(folder.resolve("vault"), new DayKeys(table, master));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> paths = Files.walk(folder.resolve("vault"))) {
      return paths.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
