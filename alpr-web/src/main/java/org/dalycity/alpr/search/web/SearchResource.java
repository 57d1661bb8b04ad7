package org.dalycity.alpr.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.dalycity.alpr.capture.CaptureImage;
import org.dalycity.alpr.identity.CurrentCaller;
import org.dalycity.alpr.kernel.Clause;
import org.dalycity.alpr.kernel.Enforces;
import org.dalycity.alpr.search.PlateSearch;
import org.dalycity.alpr.search.ReadKey;
import org.dalycity.alpr.search.SearchForm;
import org.dalycity.alpr.search.SightingImages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Searches by REST: the service of the search page, with the same rules and the same records. */
@Path("search")
@RequestScoped
@Tag(name = "Search")
@SecurityRequirement(name = "session")
@Enforces({Clause.QUERIES_ARE_JUSTIFIED, Clause.EVERY_ACCESS_IS_DOCUMENTED})
public class SearchResource {

  private static final SearchForm NOTHING =
      new SearchForm(null, null, null, null, null, null, false, null, null);

  private PlateSearch search;
  private SightingImages images;
  private CurrentCaller current;

  /** For the container. */
  protected SearchResource() {}

  @Inject
  SearchResource(PlateSearch search, SightingImages images, CurrentCaller current) {
    this.search = search;
    this.images = images;
    this.current = current;
  }

  /** The address of a sighting's image below the root of the resources. */
  static String imageOf(UUID recordId, ReadKey key) {
    return sightingOf(recordId, key) + "/image";
  }

  /** The address of a sighting's crop below the root of the resources. */
  static String cropOf(UUID recordId, ReadKey key) {
    return sightingOf(recordId, key) + "/crop";
  }

  private static String sightingOf(UUID recordId, ReadKey key) {
    return "/search/" + recordId + "/sightings/" + key;
  }

  /** Searches a plate; the record is on the ledger before the answer leaves. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Search a plate",
      description =
          "Needs a purpose of the list and a case, call or warrant number, another agency's number"
              + " with the agency, or a description of the incident. The search is recorded; the"
              + " answer holds the number of the record.")
  @APIResponse(
      responseCode = "200",
      description = "The sightings, newest first, at most 500",
      content = @Content(schema = @Schema(implementation = SearchAnswer.class)))
  @APIResponse(responseCode = "400", description = "A field cannot be what it claims")
  @APIResponse(responseCode = "401", description = "Nobody is signed in")
  @APIResponse(responseCode = "403", description = "The role or the training is missing")
  @APIResponse(responseCode = "422", description = "No justification, or one that says nothing")
  @APIResponse(responseCode = "503", description = "The ledger cannot be written")
  public SearchAnswer find(SearchForm form) {
    return SearchAnswer.of(search.find(form == null ? NOTHING : form, current.caller()));
  }

  /** One image, revealed under the justification of the search that showed its sighting. */
  @GET
  @Path("{record}/sightings/{read}/image")
  @Operation(
      summary = "Open the image of a sighting",
      description = "Only of a search of one's own in this sign-in. Each opening is recorded.")
  @APIResponse(responseCode = "200", description = "The image as the camera sent it")
  @APIResponse(responseCode = "403", description = "Not of a search of one's own")
  @APIResponse(responseCode = "404", description = "No such image, or it was destroyed")
  public Response image(
      @Parameter(description = "The number of the search's record") @PathParam("record")
          String record,
      @Parameter(description = "The sighting's key") @PathParam("read") String read) {
    return picture(images.reveal(parseRecord(record), parseKey(read), current.caller()));
  }

  /** The plate cut out of a sighting's image; the record of the search covers it. */
  @GET
  @Path("{record}/sightings/{read}/crop")
  @Operation(
      summary = "The plate, cut out of the image of a sighting",
      description = "Only of a search of one's own in this sign-in, whose record covers it.")
  @APIResponse(responseCode = "200", description = "The plate with a small margin, upright")
  @APIResponse(responseCode = "403", description = "Not of a search of one's own")
  @APIResponse(responseCode = "404", description = "No such image, or it was destroyed")
  public Response crop(
      @Parameter(description = "The number of the search's record") @PathParam("record")
          String record,
      @Parameter(description = "The sighting's key") @PathParam("read") String read) {
    return picture(images.crop(parseRecord(record), parseKey(read), current.caller()));
  }

  private static Response picture(Optional<CaptureImage> found) {
    CaptureImage image = found.orElseThrow(NotFoundException::new);
    return Response.ok(image.bytes(), image.mediaType())
        .header("Content-Disposition", "inline")
        .build();
  }

  private static ReadKey parseKey(String text) {
    return ReadKey.parse(text).orElseThrow(NotFoundException::new);
  }

  private static UUID parseRecord(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new NotFoundException(e);
    }
  }
}
