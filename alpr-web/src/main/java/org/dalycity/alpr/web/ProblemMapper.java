package org.dalycity.alpr.web;

import jakarta.ejb.EJBException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.dalycity.alpr.kernel.Ledger.LedgerUnavailable;
import org.dalycity.alpr.kernel.PolicyViolation;
import org.dalycity.alpr.search.ArchiveUnavailable;
import org.dalycity.alpr.search.InvalidSearch;
import org.dalycity.alpr.search.Justification;

/**
 * Turns whatever a resource throws into problem details: a refusal by the policy names its clause,
 * a mistake says how to mend it, and a failure of ours says nothing of its inside.
 */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

  private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

  @Override
  public Response toResponse(Throwable failure) {
    return problemOf(failure).asResponse();
  }

  static Problem problemOf(Throwable failure) {
    if (failure instanceof Justification.Missing missing) {
      return Problem.of(422, missing.getMessage(), missing.clause());
    }
    if (failure instanceof PolicyViolation refusal) {
      return Problem.of(403, refusal.getMessage(), refusal.clause());
    }
    if (failure instanceof InvalidSearch mistake) {
      return Problem.of(400, mistake.field() + ": " + mistake.getMessage());
    }
    if (failure instanceof LedgerUnavailable || failure instanceof ArchiveUnavailable) {
      LOG.log(Level.SEVERE, "A service that must answer does not", failure);
      return Problem.of(503, failure.getMessage());
    }
    if (failure instanceof ProcessingException || failure instanceof JsonbException) {
      return Problem.of(400, "The body is not JSON of the documented form.");
    }
    if (failure instanceof WebApplicationException answer) {
      return ofStatus(answer);
    }
    if (failure instanceof EJBException wrapped && wrapped.getCause() != null) {
      return problemOf(wrapped.getCause());
    }
    LOG.log(Level.SEVERE, "A REST request failed", failure);
    return Problem.of(500, "Something went wrong on our side. Nothing was shown.");
  }

  private static Problem ofStatus(WebApplicationException answer) {
    int status = answer.getResponse().getStatus();
    return Problem.of(
        status,
        switch (status) {
          case 400 -> "The request is not of the documented form.";
          case 404 -> "There is nothing here.";
          case 405 -> "This address does not take that method.";
          case 406 -> "Only application/json is given here.";
          case 415 -> "Send application/json.";
          default -> "The request was not served.";
        });
  }
}
