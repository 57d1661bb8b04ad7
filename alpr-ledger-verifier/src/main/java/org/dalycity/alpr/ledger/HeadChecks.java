package org.dalycity.alpr.ledger;

import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;

/**
 * Follows a ledger from its first record and holds it against heads that were signed on the way.
 *
 * <p>Not thread-safe.
 */
public final class HeadChecks {

  private final TreeFrontier frontier = new TreeFrontier();
  private final Deque<SignedTreeHead> ahead;
  private long soundUntil;
  private int compared;

  /**
   * @param heads in any order; their signatures are checked elsewhere
   */
  public HeadChecks(Collection<SignedTreeHead> heads) {
    this.ahead =
        new ArrayDeque<>(
            heads.stream()
                .sorted(Comparator.comparingLong(signed -> signed.head().size()))
                .toList());
  }

  /** Takes the leaf hash of the next record; call {@link #disagreement} after each. */
  public void add(byte[] leafHash) {
    frontier.add(leafHash);
  }

  /** The first head that the records so far do not agree with, empty if there is none. */
  public Optional<Disagreement> disagreement() {
    while (!ahead.isEmpty() && ahead.peek().head().size() <= frontier.size()) {
      TreeHead head = ahead.poll().head();
      if (!MessageDigest.isEqual(head.rootHash(), frontier.root())) {
        return Optional.of(new Disagreement(head, soundUntil));
      }
      soundUntil = head.size();
      compared++;
    }
    return Optional.empty();
  }

  /** After the last record: a head that speaks of more records than there are. */
  public Optional<TreeHead> beyondTheEnd() {
    return Optional.ofNullable(ahead.peek()).map(SignedTreeHead::head);
  }

  /** How many records were followed. */
  public long size() {
    return frontier.size();
  }

  /** How many heads agreed. */
  public int compared() {
    return compared;
  }

  /** The root of the records so far. */
  public byte[] root() {
    return frontier.root();
  }

  /**
   * A head says something else than the records do.
   *
   * @param head the head
   * @param soundUntil all records before this one agree with an earlier head
   */
  public record Disagreement(TreeHead head, long soundUntil) {}
}
