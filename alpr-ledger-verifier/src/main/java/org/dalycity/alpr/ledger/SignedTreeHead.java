package org.dalycity.alpr.ledger;

import static java.util.Objects.requireNonNull;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A tree head under the department's Ed25519 signature.
 *
 * @param head what is signed
 * @param publicKey the key in X.509 form, Base64
 * @param signature 64 bytes, Base64
 */
public record SignedTreeHead(TreeHead head, String publicKey, String signature) {

  private static final String ALGORITHM = "Ed25519";

  /** Checks that nothing is missing. */
  public SignedTreeHead {
    requireNonNull(head, "head");
    requireNonNull(publicKey, "publicKey");
    requireNonNull(signature, "signature");
  }

  /**
   * Signs a head.
   *
   * @throws IllegalArgumentException if the keys are none of Ed25519
   */
  public static SignedTreeHead sign(TreeHead head, PrivateKey privateKey, PublicKey publicKey) {
    try {
      Signature signer = Signature.getInstance(ALGORITHM);
      signer.initSign(privateKey);
      signer.update(head.signedBytes());
      Base64.Encoder base64 = Base64.getEncoder();
      return new SignedTreeHead(
          head,
          base64.encodeToString(publicKey.getEncoded()),
          base64.encodeToString(signer.sign()));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("Not a key of " + ALGORITHM, e);
    }
  }

  /** Whether the signature is that of the key it names; whose key that is, is another question. */
  public boolean isGenuine() {
    try {
      Base64.Decoder base64 = Base64.getDecoder();
      PublicKey key =
          KeyFactory.getInstance(ALGORITHM)
              .generatePublic(new X509EncodedKeySpec(base64.decode(publicKey)));
      Signature verifier = Signature.getInstance(ALGORITHM);
      verifier.initVerify(key);
      verifier.update(head.signedBytes());
      return verifier.verify(base64.decode(signature));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return false;
    }
  }

  /** SHA-256 of the key, lower-case hexadecimal: what is printed in public, to compare by eye. */
  public String keyFingerprint() {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(Base64.getDecoder().decode(publicKey)));
    } catch (GeneralSecurityException e) {
      throw new AssertionError("Every Java platform has SHA-256", e);
    }
  }
}
