package org.dalycity.alpr.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * A growing tree of which only the roots of its full subtrees are kept: enough to add records and
 * to tell the root at any size, in memory that grows with the logarithm of the size.
 *
 * <p>Not thread-safe.
 */
public final class TreeFrontier {

  private final List<byte[]> roots = new ArrayList<>();
  private long size;

  /** Adds the next record's leaf hash. */
  public void add(byte[] leafHash) {
    byte[] hash = leafHash;
    for (long full = size; (full & 1) == 1; full >>= 1) {
      hash = TreeHash.node(roots.remove(roots.size() - 1), hash);
    }
    roots.add(hash);
    size++;
  }

  /** How many records the tree has. */
  public long size() {
    return size;
  }

  /** The root of the tree as it stands. */
  public byte[] root() {
    if (roots.isEmpty()) {
      return TreeHash.empty();
    }
    byte[] hash = roots.get(roots.size() - 1);
    for (int i = roots.size() - 2; i >= 0; i--) {
      hash = TreeHash.node(roots.get(i), hash);
    }
    return hash;
  }
}
