package org.dalycity.alpr.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The hashes of an RFC 6962 tree, section 2.1: SHA-256, with a prefix that keeps a leaf from being
 * passed off as a node. Every hash has {@value #LENGTH} bytes.
 */
public final class TreeHash {

  /** Bytes in a hash. */
  public static final int LENGTH = 32;

  private static final byte LEAF = 0x00;
  private static final byte NODE = 0x01;

  private TreeHash() {}

  /** The hash of one record. */
  public static byte[] leaf(byte[] record) {
    MessageDigest sha256 = sha256();
    sha256.update(LEAF);
    return sha256.digest(record);
  }

  /** The hash above two others. */
  public static byte[] node(byte[] left, byte[] right) {
    MessageDigest sha256 = sha256();
    sha256.update(NODE);
    sha256.update(left);
    return sha256.digest(right);
  }

  /** The root of the tree without records. */
  public static byte[] empty() {
    return sha256().digest();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("Every Java platform has SHA-256", e);
    }
  }
}
