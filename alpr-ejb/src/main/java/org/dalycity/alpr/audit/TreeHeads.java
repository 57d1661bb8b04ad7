package org.dalycity.alpr.audit;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.dalycity.alpr.kernel.Ledger.LedgerUnavailable;
import org.dalycity.alpr.ledger.SignedTreeHead;
import org.dalycity.alpr.ledger.TreeFrontier;
import org.dalycity.alpr.ledger.TreeHead;

/** The table of signed heads, and the leaf hashes that they stand on. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class TreeHeads {

  private static final String KEEP =
      """
      insert into audit.tree_head (size, signed_at, ledger, root, public_key, signature)
      values (?, ?, ?, ?, ?, ?)
      """;

  private static final String ALL =
      "select size, signed_at, ledger, root, public_key, signature from audit.tree_head"
          + " order by size, signed_at";

  private static final String NEWEST =
      "select size, signed_at, ledger, root, public_key, signature from audit.tree_head"
          + " order by signed_at desc limit 1";

  @Resource(lookup = "jdbc/alpr")
  private DataSource database;

  /** For the container. */
  public TreeHeads() {}

  TreeHeads(DataSource database) {
    this.database = database;
  }

  /** Adds the leaves that the frontier does not have yet. */
  public void advance(TreeFrontier frontier) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select seq, leaf_hash from audit.leaf where seq >= ? order by seq")) {
      select.setLong(1, frontier.size());
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          if (row.getLong(1) != frontier.size()) {
            throw new SQLException("Record " + frontier.size() + " is missing from the ledger");
          }
          frontier.add(row.getBytes(2));
        }
      }
    } catch (SQLException e) {
      throw new LedgerUnavailable(e);
    }
  }

  /** Keeps a signed head. */
  public void keep(SignedTreeHead signed) {
    TreeHead head = signed.head();
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(KEEP)) {
      insert.setLong(1, head.size());
      insert.setObject(2, head.at().atOffset(ZoneOffset.UTC));
      insert.setString(3, head.ledger());
      insert.setBytes(4, head.rootHash());
      insert.setString(5, signed.publicKey());
      insert.setString(6, signed.signature());
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new LedgerUnavailable(e);
    }
  }

  /** All heads, smallest first. */
  public List<SignedTreeHead> all() {
    return select(ALL);
  }

  /** The head signed last, empty before the first. */
  public Optional<SignedTreeHead> newest() {
    return select(NEWEST).stream().findFirst();
  }

  private List<SignedTreeHead> select(String sql) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql);
        ResultSet row = select.executeQuery()) {
      List<SignedTreeHead> heads = new ArrayList<>();
      while (row.next()) {
        heads.add(
            new SignedTreeHead(
                new TreeHead(
                    row.getString(3),
                    row.getLong(1),
                    HexFormat.of().formatHex(row.getBytes(4)),
                    row.getObject(2, OffsetDateTime.class).toInstant()),
                row.getString(5),
                row.getString(6)));
      }
      return heads;
    } catch (SQLException e) {
      throw new LedgerUnavailable(e);
    }
  }
}
