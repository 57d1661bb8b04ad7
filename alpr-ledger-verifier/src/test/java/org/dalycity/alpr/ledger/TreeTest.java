package org.dalycity.alpr.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TreeTest {

  /** The eight records and the roots with which Certificate Transparency logs are tested. */
  private static final String[] RECORDS = {
    "",
    "00",
    "10",
    "2021",
    "3031",
    "40414243",
    "5051525354555657",
    "606162636465666768696a6b6c6d6e6f"
  };

  private static final String[] ROOTS = {
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
  };

  private final Random random = new Random(6962);

  @Test
  void roots_are_those_of_the_test_vectors() {
    List<byte[]> leaves = new ArrayList<>();
    TreeFrontier frontier = new TreeFrontier();
    for (int i = 0; i < RECORDS.length; i++) {
      byte[] leaf = TreeHash.leaf(HexFormat.of().parseHex(RECORDS[i]));
      leaves.add(leaf);
      frontier.add(leaf);

      assertThat(hex(frontier.root())).isEqualTo(ROOTS[i]);
      assertThat(hex(proofsOf(leaves).root(i + 1L))).isEqualTo(ROOTS[i]);
    }
  }

  @Test
  void the_tree_without_records_has_the_hash_of_nothing() {
    assertThat(hex(new TreeFrontier().root()))
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }

  @Test
  void every_record_of_every_small_tree_is_proven_and_every_changed_bit_is_found() {
    List<byte[]> leaves = leaves(65);
    TreeProofs proofs = proofsOf(leaves);
    for (int size = 1; size <= leaves.size(); size++) {
      byte[] root = proofs.root(size);
      for (int index = 0; index < size; index++) {
        List<byte[]> proof = proofs.inclusion(index, size);

        assertThat(TreeVerifier.included(leaves.get(index), index, size, proof, root)).isTrue();
        assertThat(TreeVerifier.included(flipped(leaves.get(index)), index, size, proof, root))
            .isFalse();
        assertThat(TreeVerifier.included(leaves.get(index), index, size, proof, flipped(root)))
            .isFalse();
        assertThat(TreeVerifier.included(leaves.get(index), index, size, tooLong(proof), root))
            .isFalse();
        for (int at = 0; at < proof.size(); at++) {
          assertThat(
                  TreeVerifier.included(leaves.get(index), index, size, flippedAt(proof, at), root))
              .isFalse();
        }
      }
    }
  }

  @Test
  void every_small_tree_is_consistent_with_every_later_one_and_every_changed_bit_is_found() {
    List<byte[]> leaves = leaves(48);
    TreeProofs proofs = proofsOf(leaves);
    for (int newer = 1; newer <= leaves.size(); newer++) {
      byte[] newerRoot = proofs.root(newer);
      for (int older = 1; older <= newer; older++) {
        byte[] olderRoot = proofs.root(older);
        List<byte[]> proof = proofs.consistency(older, newer);

        assertThat(TreeVerifier.consistent(older, olderRoot, newer, newerRoot, proof)).isTrue();
        assertThat(TreeVerifier.consistent(older, flipped(olderRoot), newer, newerRoot, proof))
            .isFalse();
        assertThat(TreeVerifier.consistent(older, olderRoot, newer, flipped(newerRoot), proof))
            .isFalse();
        assertThat(TreeVerifier.consistent(older, olderRoot, newer, newerRoot, tooLong(proof)))
            .isFalse();
        for (int at = 0; at < proof.size(); at++) {
          assertThat(
                  TreeVerifier.consistent(older, olderRoot, newer, newerRoot, flippedAt(proof, at)))
              .isFalse();
        }
      }
    }
  }

  @Test
  void random_trees_of_ten_thousand_records_hold() {
    List<byte[]> leaves = leaves(10_000);
    TreeProofs proofs = proofsOf(leaves);
    TreeFrontier frontier = new TreeFrontier();
    leaves.forEach(frontier::add);
    assertThat(frontier.root()).isEqualTo(proofs.root(leaves.size()));
    for (int i = 0; i < 60; i++) {
      int newer = 1 + random.nextInt(leaves.size());
      int older = 1 + random.nextInt(newer);
      int index = random.nextInt(newer);
      byte[] root = proofs.root(newer);

      assertThat(
              TreeVerifier.included(
                  leaves.get(index), index, newer, proofs.inclusion(index, newer), root))
          .isTrue();
      assertThat(
              TreeVerifier.consistent(
                  older, proofs.root(older), newer, root, proofs.consistency(older, newer)))
          .isTrue();
    }
  }

  @Test
  void a_proof_for_one_place_does_not_serve_another() {
    List<byte[]> leaves = leaves(33);
    TreeProofs proofs = proofsOf(leaves);
    byte[] root = proofs.root(33);
    List<byte[]> proof = proofs.inclusion(4, 33);
    for (int index = 0; index < 33; index++) {
      assertThat(TreeVerifier.included(leaves.get(4), index, 33, proof, root))
          .isEqualTo(index == 4);
    }
    assertThat(TreeVerifier.included(leaves.get(4), 4, 33, List.of(), root)).isFalse();
    assertThat(TreeVerifier.included(leaves.get(4), -1, 33, proof, root)).isFalse();
    assertThat(TreeVerifier.consistent(0, root, 33, root, List.of())).isFalse();
  }

  private static TreeProofs proofsOf(List<byte[]> leaves) {
    return new TreeProofs(index -> leaves.get((int) index));
  }

  private List<byte[]> leaves(int count) {
    List<byte[]> leaves = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      leaves.add(TreeHash.leaf(ByteBuffer.allocate(8).putLong(random.nextLong()).array()));
    }
    return leaves;
  }

  private byte[] flipped(byte[] hash) {
    byte[] changed = hash.clone();
    changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
    return changed;
  }

  private List<byte[]> flippedAt(List<byte[]> proof, int at) {
    List<byte[]> changed = new ArrayList<>(proof);
    changed.set(at, flipped(proof.get(at)));
    return changed;
  }

  private static List<byte[]> tooLong(List<byte[]> proof) {
    List<byte[]> longer = new ArrayList<>(proof);
    longer.add(TreeHash.empty());
    return longer;
  }

  private static String hex(byte[] hash) {
    return HexFormat.of().formatHex(hash);
  }
}
