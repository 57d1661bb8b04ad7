package org.dalycity.alpr.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.dalycity.alpr.kernel.Clause;
import org.dalycity.alpr.kernel.Enforces;
import org.dalycity.alpr.search.Justification.Missing;
import org.dalycity.alpr.search.Justification.ReferenceType;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
@Enforces(Clause.QUERIES_ARE_JUSTIFIED)
class JustificationTest {

  private static final String THEFT = "STOLEN_VEHICLE";

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        " ",
        ".",
        "-",
        "investigation",
        "Investigation",
        "INV",
        "inv.",
        "suspect",
        "n/a",
        "N/A",
        "aaaa",
        "case",
        "unknown",
        "2",
        "no number yet"
      })
  void empty_words_are_no_case_number(String number) {
    assertThatExceptionOfType(Missing.class)
        .isThrownBy(() -> new Justification(THEFT, ReferenceType.CASE, null, number))
        .satisfies(refusal -> assertThat(refusal.clause()).isEqualTo(Clause.QUERIES_ARE_JUSTIFIED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-004711", "26-1188", "DC26/00317", "CFS 2026.1", "C-100"})
  void a_number_of_the_department_is_taken(String number) {
    Justification why = new Justification(THEFT, ReferenceType.CALL, "", " " + number + " ");

    assertThat(why.text()).isEqualTo(number);
    assertThat(why.reference("Daly City PD").agency()).isEqualTo("Daly City PD");
  }

  @Test
  void a_patrol_search_needs_a_call_number_and_no_suspicion() {
    Justification why =
        new Justification("WANTED_VEHICLE", ReferenceType.CALL, null, "2026-11-0042");

    assertThat(why.reference("Daly City PD").type()).isEqualTo("CALL");
  }

  @Test
  void another_agencys_number_names_the_agency() {
    assertThatExceptionOfType(Missing.class)
        .isThrownBy(() -> new Justification(THEFT, ReferenceType.EXTERNAL, " ", "SF-2026-88"))
        .withMessage("Name the agency whose number this is.");

    assertThat(
            new Justification(THEFT, ReferenceType.EXTERNAL, "Colma PD", "26-88")
                .reference("Daly City PD")
                .agency())
        .isEqualTo("Colma PD");
  }

  @ParameterizedTest
  @EnumSource(value = ReferenceType.class, mode = Mode.EXCLUDE, names = "DESCRIPTIVE")
  void a_number_without_a_purpose_is_refused(ReferenceType type) {
    assertThatExceptionOfType(Missing.class)
        .isThrownBy(() -> new Justification(" ", type, "Colma PD", "26-88"))
        .withMessage("Choose the purpose of the search.");
  }

  @Test
  void a_description_says_what_where_when_and_who_reported() {
    Justification why =
        Justification.described(
            THEFT, "Hit and run, red pickup", "Mission Street at Citrus", "today 14:10", "caller");

    assertThat(why.type()).isEqualTo(ReferenceType.DESCRIPTIVE);
    assertThat(why.text())
        .contains("Hit and run", "Mission Street", "14:10", "who reported it: caller");
  }

  @Test
  void a_description_that_leaves_one_out_names_it() {
    assertThatExceptionOfType(Missing.class)
        .isThrownBy(
            () -> Justification.described(THEFT, "Hit and run", "n/a", "today 14:10", "caller"))
        .withMessage("Say where, so that the incident can be found later.");
  }
}
