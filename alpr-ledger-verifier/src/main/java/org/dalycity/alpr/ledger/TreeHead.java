package org.dalycity.alpr.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.HexFormat;

/**
 * What the department says its ledger was at a moment: so many records, with this root.
 *
 * @param ledger the ledger's name, so that the head of one is not passed off as another's
 * @param size how many records
 * @param root lower-case hexadecimal, 64 characters
 * @param at when it was signed, UTC
 */
public record TreeHead(String ledger, long size, String root, Instant at) {

  /**
   * @throws IllegalArgumentException if the size is negative or the root is no hash
   */
  public TreeHead {
    requireNonNull(ledger, "ledger");
    requireNonNull(at, "at");
    if (size < 0 || !root.matches("[0-9a-f]{64}") || ledger.contains("\n")) {
      throw new IllegalArgumentException("No head of a tree: size " + size);
    }
  }

  public byte[] rootHash() {
    return HexFormat.of().parseHex(root);
  }

  /** The bytes that are signed: four lines, each ended by a line feed. */
  public byte[] signedBytes() {
    return ("alpr-tree-head/1 " + ledger + "\n" + size + "\n" + root + "\n" + at + "\n")
        .getBytes(UTF_8);
  }
}
