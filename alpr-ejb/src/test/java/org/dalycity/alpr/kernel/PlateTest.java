package org.dalycity.alpr.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlateTest {

  private static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  @Test
  void two_spellings_of_one_plate_are_equal() {
    assertThat(new Plate("7abc-123")).isEqualTo(new Plate("7 ABC.123"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " - ", "ABCDEFGHIJK", "7ABC%", "7ABÇ123", "7ABC'123"})
  void refuses_what_no_plate_can_be(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Plate(text))
        .withMessageNotContaining("7AB");
  }

  @Test
  void a_packed_key_gives_the_plate_back() {
    Random random = new Random(457);
    for (int i = 0; i < 10_000; i++) {
      Plate plate = new Plate(randomCharacters(random));

      assertThat(Plate.ofKey(plate.key())).isEqualTo(plate);
    }
  }

  @Test
  void keys_sort_as_plates_do() {
    Random random = new Random(34);
    for (int i = 0; i < 10_000; i++) {
      String one = randomCharacters(random);
      String other = randomCharacters(random);

      assertThat(Integer.signum(Long.compare(new Plate(one).key(), new Plate(other).key())))
          .isEqualTo(Integer.signum(one.compareTo(other)));
    }
  }

  @Test
  void look_alikes_fold_to_one_key() {
    assertThat(new Plate("BOZIS").foldKey()).isEqualTo(new Plate("80215").foldKey());
    assertThat(new Plate("DQL").foldKey()).isEqualTo(new Plate("001").foldKey());
    assertThat(new Plate("ABC").foldKey()).isNotEqualTo(new Plate("ABE").foldKey());
  }

  @Test
  void never_shows_its_characters_in_a_text() {
    assertThat("" + new Plate("7ABC123")).isEqualTo("*******");
  }

  private static String randomCharacters(Random random) {
    StringBuilder text = new StringBuilder();
    int length = 1 + random.nextInt(Plate.LONGEST);
    for (int i = 0; i < length; i++) {
      text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
    }
    return text.toString();
  }
}
