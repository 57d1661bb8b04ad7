package org.dalycity.alpr.identity;

import java.util.Base64;
import java.util.Map;

/** How passwords are kept: PBKDF2, which FIPS-validated providers have (CJIS IA-5). */
final class PasswordRule {

  /** For {@link jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash#initialize}. */
  static final Map<String, String> STRENGTH =
      Map.of(
          "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
          "Pbkdf2PasswordHash.Iterations", "600000",
          "Pbkdf2PasswordHash.SaltSizeBytes", "32",
          "Pbkdf2PasswordHash.KeySizeBytes", "64");

  private PasswordRule() {}

  /** A hash that no password has, of the same cost as the real ones. */
  static String hashOfNothing() {
    Base64.Encoder base64 = Base64.getEncoder();
    return "PBKDF2WithHmacSHA512:600000:"
        + base64.encodeToString(new byte[32])
        + ":"
        + base64.encodeToString(new byte[64]);
  }
}
