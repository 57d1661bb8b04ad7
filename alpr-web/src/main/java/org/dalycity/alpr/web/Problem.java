package org.dalycity.alpr.web;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.dalycity.alpr.kernel.Clause;

/**
 * What went wrong with a REST request, as RFC 9457 problem details.
 *
 * @param title the status in words
 * @param status the HTTP status
 * @param detail what to do about it, in one plain sentence without plate or name
 * @param clause the number of the clause that forbids it, null if none does
 */
@JsonbPropertyOrder({"title", "status", "detail", "clause"})
public record Problem(String title, int status, String detail, String clause) {

  /** The media type of problem details. */
  public static final MediaType TYPE = new MediaType("application", "problem+json");

  private static final Jsonb JSON = JsonbBuilder.create();

  /** A problem that no clause speaks of. */
  public static Problem of(int status, String detail) {
    return new Problem(titleOf(status), status, detail, null);
  }

  /** A refusal by the policy. */
  public static Problem of(int status, String detail, Clause clause) {
    return new Problem(titleOf(status), status, detail, clause.number());
  }

  /** As the answer of a resource. */
  public Response asResponse() {
    return Response.status(status).type(TYPE).entity(JSON.toJson(this)).build();
  }

  /** As the answer of a filter. */
  void writeTo(HttpServletResponse response) throws IOException {
    response.setStatus(status);
    response.setContentType(TYPE.toString());
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.getWriter().write(JSON.toJson(this));
  }

  private static String titleOf(int status) {
    Response.Status known = Response.Status.fromStatusCode(status);
    return switch (status) {
      case 422 -> "Unprocessable Content";
      default -> known == null ? "Problem" : known.getReasonPhrase();
    };
  }
}
