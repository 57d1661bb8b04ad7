package org.dalycity.alpr.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/**
 * Makes the proofs of RFC 6962, sections 2.1.1 and 2.1.2, from the leaf hashes of a tree.
 *
 * <p>Thread-safe if the leaves are.
 */
public final class TreeProofs {

  private final LongFunction<byte[]> leaves;

  /**
   * @param leaves gives the leaf hash at an index from 0
   */
  public TreeProofs(LongFunction<byte[]> leaves) {
    this.leaves = leaves;
  }

  /** The root of the tree of the first {@code size} records. */
  public byte[] root(long size) {
    return size == 0 ? TreeHash.empty() : hash(0, size);
  }

  /**
   * That the record at {@code index} is in the tree of the first {@code size} records.
   *
   * @throws IllegalArgumentException if there is no such record in that tree
   */
  public List<byte[]> inclusion(long index, long size) {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException("No record " + index + " in a tree of " + size);
    }
    List<byte[]> path = new ArrayList<>();
    collectPath(index, 0, size, path);
    return path;
  }

  /**
   * That the tree of {@code newer} records begins with all of the tree of {@code older} records.
   *
   * @throws IllegalArgumentException unless 0 is less than {@code older} and {@code older} is at
   *     most {@code newer}
   */
  public List<byte[]> consistency(long older, long newer) {
    if (older <= 0 || older > newer) {
      throw new IllegalArgumentException("No tree of " + older + " before one of " + newer);
    }
    List<byte[]> proof = new ArrayList<>();
    collectProof(older, 0, newer, true, proof);
    return proof;
  }

  private void collectPath(long index, long from, long until, List<byte[]> path) {
    if (until - from == 1) {
      return;
    }
    long middle = from + split(until - from);
    if (index < middle) {
      collectPath(index, from, middle, path);
      path.add(hash(middle, until));
    } else {
      collectPath(index, middle, until, path);
      path.add(hash(from, middle));
    }
  }

  private void collectProof(long older, long from, long until, boolean whole, List<byte[]> proof) {
    if (older == until) {
      if (!whole) {
        proof.add(hash(from, until));
      }
      return;
    }
    long middle = from + split(until - from);
    if (older <= middle) {
      collectProof(older, from, middle, whole, proof);
      proof.add(hash(middle, until));
    } else {
      collectProof(older, middle, until, false, proof);
      proof.add(hash(from, middle));
    }
  }

  private byte[] hash(long from, long until) {
    if (until - from == 1) {
      return leaves.apply(from);
    }
    long middle = from + split(until - from);
    return TreeHash.node(hash(from, middle), hash(middle, until));
  }

  /** The largest power of two below a size of at least 2. */
  private static long split(long size) {
    return Long.highestOneBit(size - 1);
  }
}
