package org.dalycity.alpr.kernel;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The characters of a license plate, as painted.
 *
 * <p>Spaces, dashes and dots are dropped and letters are upper case, so two spellings of one plate
 * are equal. Who issued it is told apart from it, because a camera often cannot tell.
 *
 * @param characters 1 to 10 of A-Z and 0-9
 */
public record Plate(String characters) {

  /** The most characters that a plate has. */
  public static final int LONGEST = 10;

  private static final Pattern PAINT = Pattern.compile("[\\s.\\-]");
  private static final Pattern CHARACTERS = Pattern.compile("[A-Z0-9]{1," + LONGEST + "}");

  /**
   * Normalises and checks.
   *
   * @throws IllegalArgumentException if no such plate can exist; the message does not repeat it
   */
  public Plate {
    characters =
        PAINT
            .matcher(requireNonNull(characters, "characters"))
            .replaceAll("")
            .toUpperCase(Locale.ROOT);
    if (!CHARACTERS.matcher(characters).matches()) {
      throw new IllegalArgumentException(
          "A plate has 1 to " + LONGEST + " letters and digits, nothing else");
    }
  }

  /** The plate packed into 60 bits, as the archive keeps it. */
  public long key() {
    return PlateKeys.pack(characters);
  }

  /**
   * The key of all plates that a reader may confuse with this one: O, D and Q count as 0, I and L
   * as 1, B as 8, S as 5, Z as 2.
   */
  public long foldKey() {
    return PlateKeys.fold(key());
  }

  /** The plate of a packed key. */
  public static Plate ofKey(long key) {
    return new Plate(PlateKeys.unpack(key));
  }

  /** For a log line: its length only, never a character. */
  public String masked() {
    return "*".repeat(characters.length());
  }

  @Override
  public String toString() {
    return masked();
  }
}
