package org.dalycity.alpr.ledger;

import java.security.MessageDigest;
import java.util.List;

/**
 * Checks proofs against roots, as RFC 9162 sections 2.1.3.2 and 2.1.4.2 lay down. A proof that is
 * too short, too long or of the wrong size is false, never an error.
 */
public final class TreeVerifier {

  private TreeVerifier() {}

  /** Whether the proof shows that the leaf is at {@code index} in the tree with that root. */
  public static boolean included(
      byte[] leafHash, long index, long size, List<byte[]> proof, byte[] root) {
    if (index < 0 || index >= size || !wellFormed(proof)) {
      return false;
    }
    long node = index;
    long last = size - 1;
    byte[] hash = leafHash;
    for (byte[] sibling : proof) {
      if (last == 0) {
        return false;
      }
      if ((node & 1) == 1 || node == last) {
        hash = TreeHash.node(sibling, hash);
        while ((node & 1) == 0 && node != 0) {
          node >>= 1;
          last >>= 1;
        }
      } else {
        hash = TreeHash.node(hash, sibling);
      }
      node >>= 1;
      last >>= 1;
    }
    return last == 0 && MessageDigest.isEqual(hash, root);
  }

  /** Whether the proof shows that the newer tree begins with all of the older one. */
  public static boolean consistent(
      long older, byte[] olderRoot, long newer, byte[] newerRoot, List<byte[]> proof) {
    if (older <= 0 || older > newer || !wellFormed(proof)) {
      return false;
    }
    if (older == newer) {
      return proof.isEmpty() && MessageDigest.isEqual(olderRoot, newerRoot);
    }
    int next = 0;
    byte[] seed;
    if (Long.bitCount(older) == 1) {
      seed = olderRoot;
    } else if (proof.isEmpty()) {
      return false;
    } else {
      seed = proof.get(next++);
    }
    long node = older - 1;
    long last = newer - 1;
    while ((node & 1) == 1) {
      node >>= 1;
      last >>= 1;
    }
    byte[] olderHash = seed;
    byte[] newerHash = seed;
    for (; next < proof.size(); next++) {
      if (last == 0) {
        return false;
      }
      byte[] sibling = proof.get(next);
      if ((node & 1) == 1 || node == last) {
        olderHash = TreeHash.node(sibling, olderHash);
        newerHash = TreeHash.node(sibling, newerHash);
        while ((node & 1) == 0 && node != 0) {
          node >>= 1;
          last >>= 1;
        }
      } else {
        newerHash = TreeHash.node(newerHash, sibling);
      }
      node >>= 1;
      last >>= 1;
    }
    return last == 0
        && MessageDigest.isEqual(olderHash, olderRoot)
        && MessageDigest.isEqual(newerHash, newerRoot);
  }

  private static boolean wellFormed(List<byte[]> proof) {
    return proof.stream().allMatch(hash -> hash.length == TreeHash.LENGTH);
  }
}
