package org.dalycity.alpr.identity;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Secrets that nobody can guess, and what is kept of them. Thread-safe. */
final class SecretTokens {

  private static final int BYTES = 32;

  private final SecureRandom random = new SecureRandom();

  /** A new secret of 256 bits, 43 characters, URL-safe. */
  String next() {
    byte[] secret = new byte[BYTES];
    random.nextBytes(secret);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
  }

  /** SHA-256 of a secret, lower-case hexadecimal, 64 characters. */
  static String sha256(String token) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("Every Java platform has SHA-256", e);
    }
  }
}
