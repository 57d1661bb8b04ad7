package org.dalycity.alpr.capture;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM: what is sealed with a key and a label opens only with both, unchanged.
 *
 * <p>Sealed form: one byte with the form's version, 12 bytes of initialization vector, the
 * ciphertext, 16 bytes of tag. Thread-safe.
 */
final class Seal {

  static final int KEY_BYTES = 32;

  private static final byte VERSION = 1;
  private static final int IV_BYTES = 12;
  private static final int TAG_BYTES = 16;
  private static final int HEAD = 1 + IV_BYTES;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Seal() {}

  /** A new random key. */
  static SecretKey newKey() {
    return key(random(KEY_BYTES));
  }

  /** The key of these 32 bytes. */
  static SecretKey key(byte[] raw) {
    if (raw.length != KEY_BYTES) {
      throw new IllegalArgumentException("A key has 32 bytes, not " + raw.length);
    }
    return new SecretKeySpec(raw, "AES");
  }

  static byte[] seal(SecretKey key, byte[] label, byte[] plain) {
    byte[] iv = random(IV_BYTES);
    byte[] sealed = new byte[HEAD + plain.length + TAG_BYTES];
    sealed[0] = VERSION;
    System.arraycopy(iv, 0, sealed, 1, IV_BYTES);
    try {
      cipher(Cipher.ENCRYPT_MODE, key, iv, label).doFinal(plain, 0, plain.length, sealed, HEAD);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform seals with AES-GCM", e);
    }
    return sealed;
  }

  /**
   * @throws GeneralSecurityException if the key or the label is another, or a byte was changed
   */
  static byte[] open(SecretKey key, byte[] label, byte[] sealed) throws GeneralSecurityException {
    if (sealed.length < HEAD + TAG_BYTES || sealed[0] != VERSION) {
      throw new GeneralSecurityException("Not a sealed form of version " + VERSION);
    }
    byte[] iv = Arrays.copyOfRange(sealed, 1, HEAD);
    return cipher(Cipher.DECRYPT_MODE, key, iv, label).doFinal(sealed, HEAD, sealed.length - HEAD);
  }

  private static Cipher cipher(int mode, SecretKey key, byte[] iv, byte[] label)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, iv));
    cipher.updateAAD(new byte[] {VERSION});
    cipher.updateAAD(label);
    return cipher;
  }

  private static byte[] random(int bytes) {
    byte[] random = new byte[bytes];
    RANDOM.nextBytes(random);
    return random;
  }
}
