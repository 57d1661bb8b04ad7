package org.dalycity.alpr.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadKeyTest {

  @Test
  void a_written_key_is_read_back() {
    ReadKey key = new ReadKey(7, Instant.parse("2026-03-02T12:00:00.123Z"), (1L << 62) - 1, 2);

    assertThat(ReadKey.parse(key.toString())).contains(key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7", "7-1-zz-0", "7-1-1-0' or '1'='1", "-7-1-1-0", "7-1-1-0-9"})
  void anything_else_is_no_key(String text) {
    assertThat(ReadKey.parse(text)).isEmpty();
  }
}
