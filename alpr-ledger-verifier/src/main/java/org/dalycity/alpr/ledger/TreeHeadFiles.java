package org.dalycity.alpr.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Signed tree heads as files of JSON, one head a file: {@code ledger}, {@code size}, {@code root},
 * {@code at}, {@code publicKey}, {@code signature}. Such a file is what the department publishes
 * and what anyone keeps, to hold the department to it later.
 */
public final class TreeHeadFiles {

  private static final String SUFFIX = ".head.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  private TreeHeadFiles() {}

  /**
   * Writes a head into a folder, under a name made of its size and time.
   *
   * @return the file
   * @throws IOException if it cannot be written; no half-written file is then seen
   */
  public static Path write(SignedTreeHead signed, Path folder) throws IOException {
    TreeHead head = signed.head();
    Files.createDirectories(folder);
    Path file =
        folder.resolve("%012d-%d%s".formatted(head.size(), head.at().toEpochMilli(), SUFFIX));
    Path whole = folder.resolve(file.getFileName() + ".new");
    Files.writeString(whole, toJson(signed) + "\n");
    return Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /** A head as one line of JSON. */
  public static String toJson(SignedTreeHead signed) {
    TreeHead head = signed.head();
    ObjectNode json = JSON.createObjectNode();
    json.put("ledger", head.ledger());
    json.put("size", head.size());
    json.put("root", head.root());
    json.put("at", head.at().toString());
    json.put("publicKey", signed.publicKey());
    json.put("signature", signed.signature());
    return json.toString();
  }

  /**
   * Reads one head.
   *
   * @throws IOException if the file cannot be read or holds no head
   */
  public static SignedTreeHead read(Path file) throws IOException {
    JsonNode json = JSON.readTree(file.toFile());
    try {
      return new SignedTreeHead(
          new TreeHead(
              json.required("ledger").asText(),
              json.required("size").longValue(),
              json.required("root").asText(),
              Instant.parse(json.required("at").asText())),
          json.required("publicKey").asText(),
          json.required("signature").asText());
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IOException("No signed tree head is in " + file.getFileName(), e);
    }
  }

  /**
   * Reads all heads of a folder, smallest first; none if there is no such folder.
   *
   * @throws IOException if one of them cannot be read
   */
  public static List<SignedTreeHead> readAll(Path folder) throws IOException {
    List<SignedTreeHead> heads = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(SUFFIX)).sorted().toList()) {
          heads.add(read(file));
        }
      }
    }
    heads.sort(Comparator.comparingLong(signed -> signed.head().size()));
    return heads;
  }
}
