package org.dalycity.alpr.audit;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import org.dalycity.alpr.ledger.SignedTreeHead;
import org.dalycity.alpr.ledger.TreeHead;

/**
 * The Ed25519 key under which the department signs the heads of its ledger. It lies in a file of
 * its own, outside the database, so that who owns the database cannot sign a rewritten ledger.
 */
final class SigningKey {

  private static final String ALGORITHM = "Ed25519";

  private final PrivateKey privateKey;
  private final PublicKey publicKey;

  private SigningKey(PrivateKey privateKey, PublicKey publicKey) {
    this.privateKey = privateKey;
    this.publicKey = publicKey;
  }

  /**
   * The key in a file: two lines of Base64, the private key and the public one. A file that is not
   * there is made with a new key, readable by its owner only.
   *
   * @throws UncheckedIOException if the file cannot be read or written
   * @throws IllegalStateException if the file holds no key
   */
  static SigningKey in(Path file) {
    try {
      if (Files.notExists(file)) {
        write(file);
      }
      List<String> lines = Files.readAllLines(file, US_ASCII);
      KeyFactory factory = KeyFactory.getInstance(ALGORITHM);
      Base64.Decoder base64 = Base64.getDecoder();
      return new SigningKey(
          factory.generatePrivate(new PKCS8EncodedKeySpec(base64.decode(lines.get(0)))),
          factory.generatePublic(new X509EncodedKeySpec(base64.decode(lines.get(1)))));
    } catch (IOException e) {
      throw new UncheckedIOException("The ledger's signing key cannot be read: " + file, e);
    } catch (GeneralSecurityException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IllegalStateException("No signing key of the ledger is in " + file, e);
    }
  }

  SignedTreeHead sign(TreeHead head) {
    return SignedTreeHead.sign(head, privateKey, publicKey);
  }

  private static void write(Path file) throws IOException, GeneralSecurityException {
    KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
    Base64.Encoder base64 = Base64.getEncoder();
    String text =
        base64.encodeToString(pair.getPrivate().getEncoded())
            + "\n"
            + base64.encodeToString(pair.getPublic().getEncoded())
            + "\n";
    Path whole = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(whole);
    Files.createFile(
        whole, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(whole, text, US_ASCII, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
    try {
      // A link fails where the file is there by now: another node was faster, and its key counts.
      Files.createLink(file, whole);
    } catch (FileAlreadyExistsException fasterNode) {
      return;
    } finally {
      Files.delete(whole);
    }
  }
}
