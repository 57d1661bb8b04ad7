package org.dalycity.alpr.release.web;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.dalycity.alpr.release.AlreadyEnded;
import org.dalycity.alpr.web.Problem;

/** {@link AlreadyEnded} is answered with 409, with advice to look at its file. */
@Provider
public class AlreadyEndedMapper implements ExceptionMapper<AlreadyEnded> {

  @Override
  public Response toResponse(AlreadyEnded failure) {
    return Problem.of(409, failure.getMessage()).asResponse();
  }
}
