package org.dalycity.alpr.search.web;

import java.util.UUID;
import org.dalycity.alpr.search.Sighting;
import org.dalycity.alpr.search.Sighting.Box;
import org.dalycity.alpr.web.DepartmentTime;

/**
 * One sighting in the list, in words.
 *
 * @param seen the capture's time in the department's zone
 * @param plate as read
 * @param state the issuing state, or that it is not known
 * @param certainty how far the read can be trusted, in a word
 * @param certaintyStyle the style class of that word's mark
 * @param percent the confidence, 0 to 100
 * @param camera the camera's name
 * @param place where it stands
 * @param crop the address of the plate cut out of the image; the search's record covers it
 * @param image the address of the image; asking for it is recorded
 * @param box where the plate is in the upright image: x, y, width, height in pixels
 */
public record SightingRow(
    String seen,
    String plate,
    String state,
    String certainty,
    String certaintyStyle,
    long percent,
    String camera,
    String place,
    String crop,
    String image,
    String box) {

  static SightingRow of(Sighting sighting, UUID recordId, DepartmentTime times) {
    Box box = sighting.box();
    return new SightingRow(
        times.second(sighting.capturedAt()),
        sighting.plate().characters(),
        sighting.region().orElse("not known"),
        sighting.certainty().words(),
        styleOf(sighting),
        Math.round(sighting.confidence() * 100),
        sighting.camera(),
        sighting.place(),
        "/api" + SearchResource.cropOf(recordId, sighting.key()),
        "/api" + SearchResource.imageOf(recordId, sighting.key()),
        box.x() + " " + box.y() + " " + box.width() + " " + box.height());
  }

  private static String styleOf(Sighting sighting) {
    return switch (sighting.certainty()) {
      case SURE -> "state-good";
      case LIKELY -> "state-waiting";
      case UNSURE -> "state-bad";
    };
  }

  /** What a screen reader says of the image. */
  public String getImageWords() {
    return "Vehicle at " + place + ", " + seen;
  }

  public String getSeen() {
    return seen;
  }

  public String getPlate() {
    return plate;
  }

  public String getState() {
    return state;
  }

  public String getCertainty() {
    return certainty;
  }

  public String getCertaintyStyle() {
    return certaintyStyle;
  }

  public long getPercent() {
    return percent;
  }

  public String getCamera() {
    return camera;
  }

  public String getPlace() {
    return place;
  }

  public String getCrop() {
    return crop;
  }

  public String getImage() {
    return image;
  }

  public String getBox() {
    return box;
  }
}
