package org.dalycity.alpr.release.web;

import static java.util.stream.Collectors.joining;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.dalycity.alpr.kernel.Clause;
import org.dalycity.alpr.release.InvalidRelease;
import org.dalycity.alpr.web.Problem;

/** {@link InvalidRelease} is answered with 422, with advice for each field. */
@Provider
public class InvalidReleaseMapper implements ExceptionMapper<InvalidRelease> {

  @Override
  public Response toResponse(InvalidRelease failure) {
    return Problem.of(
            422,
            failure.advice().entrySet().stream()
                .map(each -> each.getKey() + ": " + each.getValue())
                .collect(joining(" ")),
            Clause.REQUEST_HAS_THREE_ITEMS)
        .asResponse();
  }
}
