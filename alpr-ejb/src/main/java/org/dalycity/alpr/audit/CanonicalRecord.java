package org.dalycity.alpr.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.TreeMap;
import org.dalycity.alpr.ledger.TreeHash;

/**
 * The one spelling of a record: a JSON object on one line with its keys in order, times in UTC to
 * the microsecond, and no key for what is absent. Its bytes are the leaf of the tree, so everything
 * in the row counts and nothing else does.
 *
 * @param recordId the record's number
 * @param json the spelling
 */
record CanonicalRecord(String recordId, String json) {

  /** The columns that a row is spelled from, for a select on {@code audit.access_record a}. */
  static final String COLUMNS =
      "a.record_id, a.at, a.event_type, a.query::text as query, a.username, a.organization,"
          + " a.purpose, a.person_name, a.badge, a.title, a.sign_in_id, a.address,"
          + " a.reference_type, a.reference_agency, a.reference_text, a.result_count,"
          + " a.oldest_shown, a.refused_by, a.training_certificate";

  private static final String[] TEXTS = {
    "event_type",
    "username",
    "organization",
    "purpose",
    "person_name",
    "badge",
    "title",
    "sign_in_id",
    "address",
    "reference_type",
    "reference_agency",
    "reference_text",
    "refused_by",
    "training_certificate"
  };

  private static final DateTimeFormatter MICROSECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  private static final ObjectMapper JSON =
      new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);

  private static final TypeReference<TreeMap<String, Object>> ELEMENTS = new TypeReference<>() {};

  /**
   * Spells the row on which the cursor stands.
   *
   * @throws SQLException if a column is missing
   */
  static CanonicalRecord of(ResultSet row) throws SQLException {
    TreeMap<String, Object> fields = new TreeMap<>();
    String recordId = row.getString("record_id");
    fields.put("record_id", recordId);
    fields.put("at", time(row, "at"));
    fields.put("result_count", row.getInt("result_count"));
    if (row.getObject("oldest_shown") != null) {
      fields.put("oldest_shown", time(row, "oldest_shown"));
    }
    for (String column : TEXTS) {
      String text = row.getString(column);
      if (text != null) {
        fields.put(column, text);
      }
    }
    try {
      fields.put("query", JSON.readValue(row.getString("query"), ELEMENTS));
      return new CanonicalRecord(recordId, JSON.writeValueAsString(fields));
    } catch (JsonProcessingException e) {
      throw new SQLException("Record " + recordId + " holds no JSON object in \"query\"", e);
    }
  }

  byte[] leafHash() {
    return TreeHash.leaf(json.getBytes(UTF_8));
  }

  private static String time(ResultSet row, String column) throws SQLException {
    return MICROSECONDS.format(row.getObject(column, OffsetDateTime.class).toInstant());
  }
}
