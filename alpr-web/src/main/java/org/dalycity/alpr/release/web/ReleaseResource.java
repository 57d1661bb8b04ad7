package org.dalycity.alpr.release.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dalycity.alpr.identity.CurrentCaller;
import org.dalycity.alpr.kernel.Clause;
import org.dalycity.alpr.kernel.Enforces;
import org.dalycity.alpr.release.ReleaseForm;
import org.dalycity.alpr.release.ReleaseRequests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Requests of other agencies by REST, with the same rules and records as the pages. */
@Path("release/requests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Release")
@SecurityRequirement(name = "session")
@Enforces({Clause.REQUEST_HAS_THREE_ITEMS, Clause.REQUEST_IS_RETAINED})
public class ReleaseResource {

  private ReleaseRequests requests;
  private CurrentCaller current;

  /** For the container. */
  protected ReleaseResource() {}

  @Inject
  ReleaseResource(ReleaseRequests requests, CurrentCaller current) {
    this.requests = requests;
    this.current = current;
  }

  /** Registers a request. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Register a written request",
      description =
          "Needs the three items of Policy 457.7(a): agency, requester, purpose; a plate or a"
              + " place; and the time asked for. The answer holds the request's identity.")
  @APIResponse(responseCode = "201", description = "Registered; it waits for the commander")
  @APIResponse(responseCode = "401", description = "Nobody is signed in")
  @APIResponse(responseCode = "403", description = "The role is missing")
  @APIResponse(responseCode = "422", description = "An item is missing or cannot be")
  public Response register(ReleaseForm form, @Context UriInfo here) {
    UUID id = requests.register(form == null ? NOTHING : form, current.caller());
    return Response.created(here.getAbsolutePathBuilder().path(id.toString()).build())
        .entity(Map.of("id", id.toString()))
        .build();
  }

  /** The list: those that wait, due first at the top, then those that ended. */
  @GET
  @Operation(summary = "List the requests that wait and the last that ended")
  @APIResponse(responseCode = "403", description = "The role is missing")
  public List<RequestAnswer.Row> list() {
    return requests.rows(current.caller()).stream().map(RequestAnswer.Row::of).toList();
  }

  /** One request; that it was looked at is recorded. */
  @GET
  @Path("{id}")
  @Operation(summary = "Open the file of a request", description = "Each opening is recorded.")
  @APIResponse(responseCode = "403", description = "The role is missing")
  @APIResponse(responseCode = "404", description = "There is no such request")
  public RequestAnswer open(@PathParam("id") String id) {
    UUID requestId;
    try {
      requestId = UUID.fromString(id);
    } catch (IllegalArgumentException e) {
      throw new NotFoundException(e);
    }
    return RequestAnswer.of(requests.file(requestId, current.caller()), current.caller());
  }

  private static final ReleaseForm NOTHING =
      new ReleaseForm(null, null, null, null, null, null, null, null, null, null, null, null);
}
