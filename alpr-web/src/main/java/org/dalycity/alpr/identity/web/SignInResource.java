package org.dalycity.alpr.identity.web;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.dalycity.alpr.identity.SignIn;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The sign-in that a request comes with. */
@Path("sign-in")
@Tag(name = "Sign-in")
public class SignInResource {

  /** Keeps the sign-in alive: that the request was let through is what does it. */
  @POST
  @Path("extend")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Keep the sign-in alive")
  public Remaining extend() {
    return new Remaining(SignIn.IDLE.toSeconds());
  }

  /**
   * What is left of a sign-in.
   *
   * @param secondsLeft until it ends if no further request comes
   */
  public record Remaining(long secondsLeft) {}
}
