package org.dalycity.alpr.kernel;

/**
 * How plates are packed into a {@code bigint}: six bits a character, the first character highest,
 * so that keys sort as plates do and a prefix is a range.
 */
public final class PlateKeys {

  private static final String ALPHABET = " 0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String FOLDED = " 0123456789A8C0EFGH1JK1MN0P0R5TUVWXY2";
  private static final int BITS = 6;
  private static final int MASK = (1 << BITS) - 1;

  private PlateKeys() {}

  /**
   * Packs 1 to {@link Plate#LONGEST} characters of A-Z and 0-9.
   *
   * @return a positive number below 2 to the power 60
   */
  public static long pack(String characters) {
    long key = 0;
    for (int i = 0; i < Plate.LONGEST; i++) {
      int code = i < characters.length() ? ALPHABET.indexOf(characters.charAt(i)) : 0;
      if (code < 0) {
        throw new IllegalArgumentException("Not a character of a plate");
      }
      key = (key << BITS) | code;
    }
    return key;
  }

  /** The characters of a key, without the padding. */
  public static String unpack(long key) {
    StringBuilder characters = new StringBuilder(Plate.LONGEST);
    for (int i = Plate.LONGEST - 1; i >= 0; i--) {
      int code = (int) (key >>> (i * BITS)) & MASK;
      if (code != 0) {
        characters.append(ALPHABET.charAt(code));
      }
    }
    return characters.toString();
  }

  /** The key with each character replaced by the one that stands for its look-alikes. */
  public static long fold(long key) {
    long folded = 0;
    for (int i = Plate.LONGEST - 1; i >= 0; i--) {
      int code = (int) (key >>> (i * BITS)) & MASK;
      folded = (folded << BITS) | ALPHABET.indexOf(FOLDED.charAt(code));
    }
    return folded;
  }
}
