package org.dalycity.alpr.release.web;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.dalycity.alpr.release.NoSuchRequest;
import org.dalycity.alpr.web.Problem;

/** {@link NoSuchRequest} is answered with 404. */
@Provider
public class NoSuchRequestMapper implements ExceptionMapper<NoSuchRequest> {

  @Override
  public Response toResponse(NoSuchRequest failure) {
    return Problem.of(404, failure.getMessage()).asResponse();
  }
}
