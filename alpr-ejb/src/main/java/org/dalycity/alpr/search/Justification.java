package org.dalycity.alpr.search;

import static java.util.Objects.requireNonNullElse;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dalycity.alpr.kernel.AccessRecord.Reference;
import org.dalycity.alpr.kernel.Clause;
import org.dalycity.alpr.kernel.Enforces;
import org.dalycity.alpr.kernel.PolicyViolation;

/**
 * Why a member searches, as it will stand on the ledger: a purpose of the list, and the number of
 * the case, call or warrant, the department's own or another agency's; where there is none yet,
 * what happened, where, when, and who reported it.
 *
 * @param purposeCode a code of {@link Purposes}
 * @param type what kind of reference it is
 * @param agency whose number it is; empty for the department's own
 * @param text the number, or the description in one line
 */
@Enforces(Clause.QUERIES_ARE_JUSTIFIED)
public record Justification(String purposeCode, ReferenceType type, String agency, String text) {

  private static final int SHORTEST_PART = 3;
  private static final int LONGEST = 500;
  private static final Pattern NUMBER =
      Pattern.compile("(?=.*\\d)[A-Za-z0-9][A-Za-z0-9 /.#-]{2,39}");
  private static final Pattern NOT_A_WORD = Pattern.compile("[^a-z0-9 /]");
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "investigation",
          "investigations",
          "investigate",
          "inv",
          "invest",
          "suspect",
          "suspects",
          "suspicious",
          "locate",
          "search",
          "check",
          "test",
          "police",
          "official",
          "official use",
          "case",
          "call",
          "warrant",
          "n/a",
          "na",
          "none",
          "unknown",
          "unk",
          "tbd",
          "x",
          "xx",
          "xxx",
          "asdf",
          "vehicle",
          "car",
          "plate",
          "info",
          "information",
          "intel",
          "le",
          "law enforcement",
          "yes",
          "no",
          "misc",
          "other",
          "follow up",
          "followup");

  /**
   * @throws Missing if a part is missing, is no number, or says nothing
   */
  public Justification {
    purposeCode = requireNonNullElse(purposeCode, "").strip();
    agency = requireNonNullElse(agency, "").strip();
    text = requireNonNullElse(text, "").strip();
    if (purposeCode.isEmpty()) {
      throw new Missing("Choose the purpose of the search.");
    }
    if (type == null) {
      throw new Missing(
          "Say what the search belongs to: a case, call or warrant, or a description.");
    }
    if (text.length() > LONGEST) {
      throw new Missing("Shorten the justification to " + LONGEST + " characters.");
    }
    if (type == ReferenceType.DESCRIPTIVE) {
      if (saysNothing(text)) {
        throw new Missing(
            "Describe what happened, where, when and who reported it, so that the incident can be"
                + " found later.");
      }
    } else if (!NUMBER.matcher(text).matches() || saysNothing(text)) {
      throw new Missing(
          "Enter the "
              + type.words()
              + ", for example 2026-004711. \"Investigation\" or \"suspect\" is no number.");
    }
    if (type == ReferenceType.EXTERNAL && agency.length() < SHORTEST_PART) {
      throw new Missing("Name the agency whose number this is.");
    }
  }

  /**
   * A description where no number exists yet.
   *
   * @throws Missing naming the first of the four that is missing or says nothing
   */
  public static Justification described(
      String purposeCode, String what, String where, String when, String whoReported) {
    String[] labels = {"what happened", "where", "when", "who reported it"};
    String[] parts = {what, where, when, whoReported};
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts.length; i++) {
      String part = requireNonNullElse(parts[i], "").strip();
      if (part.length() < SHORTEST_PART || saysNothing(part)) {
        throw new Missing("Say " + labels[i] + ", so that the incident can be found later.");
      }
      text.append(i == 0 ? "" : "; ").append(labels[i]).append(": ").append(part);
    }
    return new Justification(purposeCode, ReferenceType.DESCRIPTIVE, "", text.toString());
  }

  /** As the ledger keeps it. */
  Reference reference(String department) {
    return new Reference(type.name(), agency.isEmpty() ? department : agency, text);
  }

  private static boolean saysNothing(String text) {
    String bare = NOT_A_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return bare.length() < SHORTEST_PART
        || EMPTY_WORDS.contains(bare)
        || bare.chars().filter(c -> c != ' ').distinct().count() < SHORTEST_PART;
  }

  /** What a search belongs to. */
  public enum ReferenceType {
    CASE("case number"),
    CALL("call number"),
    WARRANT("warrant number"),
    EXTERNAL("other agency's number"),
    DESCRIPTIVE("description");

    private final String words;

    ReferenceType(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /** No justification, or one that says nothing (457.6(d)). */
  public static final class Missing extends PolicyViolation {
    private static final long serialVersionUID = 1L;

    Missing(String advice) {
      super(Clause.QUERIES_ARE_JUSTIFIED, advice);
    }
  }
}
