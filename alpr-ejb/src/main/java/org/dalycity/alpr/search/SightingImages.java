package org.dalycity.alpr.search;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.dalycity.alpr.capture.CaptureImage;
import org.dalycity.alpr.capture.CaptureImages;
import org.dalycity.alpr.kernel.AccessRecord;
import org.dalycity.alpr.kernel.Caller;
import org.dalycity.alpr.kernel.Clause;
import org.dalycity.alpr.kernel.Enforces;
import org.dalycity.alpr.kernel.EventType;
import org.dalycity.alpr.kernel.Ledger;
import org.dalycity.alpr.kernel.PolicyViolation;
import org.dalycity.alpr.search.ShownReads.Ground;

/**
 * Reveals the pictures of a search, one by one, each with a record of its own under the search's
 * justification.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Enforces(Clause.EVERY_ACCESS_IS_DOCUMENTED)
public class SightingImages {

  private ShownReads shown;
  private PlateBoxes boxes;
  private CaptureImages images;
  private Entitlement entitlement;
  private Ledger ledger;

  /** For the container. */
  protected SightingImages() {}

  @Inject
  SightingImages(
      ShownReads shown,
      PlateBoxes boxes,
      CaptureImages images,
      Entitlement entitlement,
      Ledger ledger) {
    this.shown = shown;
    this.boxes = boxes;
    this.images = images;
    this.entitlement = entitlement;
    this.ledger = ledger;
  }

  /**
   * Opens the picture of a read that a search of this person showed in this sign-in.
   *
   * @param recordId the number of the search's record
   * @return empty if the picture is gone from the vault
   * @throws PolicyViolation if no such search showed it, or the person may no longer search; the
   *     refusal is on the ledger
   * @throws Ledger.LedgerUnavailable if the view cannot be recorded; then no byte is returned
   */
  public Optional<CaptureImage> reveal(UUID recordId, ReadKey key, Caller caller) {
    SortedMap<String, String> what =
        new TreeMap<>(Map.of("read", key.toString(), "search", recordId.toString()));
    AccessRecord view = AccessRecord.of(EventType.VIEW_IMAGE, caller, "SEARCH", what);
    try {
      String certificate = entitlement.require(caller).id().toString();
      Ground ground = shown.ground(recordId, key, caller).orElseThrow(NotEntitled::notOfThisSearch);
      view =
          new AccessRecord(
              EventType.VIEW_IMAGE,
              caller,
              ground.purpose(),
              Optional.of(ground.reference()),
              what,
              1,
              Optional.of(key.capturedAt()),
              Optional.empty(),
              Optional.of(certificate));
    } catch (PolicyViolation refusal) {
      ledger.write(view.refused(refusal.clause()));
      throw refusal;
    }
    ledger.write(view);
    return images.scene(key.cameraId(), key.capturedAt(), key.seq());
  }

  /**
   * Cuts the plate of a read out of its picture, for a search of this person that showed the read
   * in this sign-in. The record of the search covers what it lists: rows and their crops; so this
   * writes a record only when it refuses.
   *
   * @param recordId the number of the search's record
   * @return empty if the picture is gone from the vault or cannot be cut
   * @throws PolicyViolation if no such search showed it, or the person may no longer search; the
   *     refusal is on the ledger
   */
  public Optional<CaptureImage> crop(UUID recordId, ReadKey key, Caller caller) {
    try {
      entitlement.require(caller);
      if (shown.ground(recordId, key, caller).isEmpty()) {
        throw NotEntitled.notOfThisSearch();
      }
    } catch (PolicyViolation refusal) {
      SortedMap<String, String> what =
          new TreeMap<>(
              Map.of("read", key.toString(), "search", recordId.toString(), "part", "crop"));
      ledger.write(
          AccessRecord.of(EventType.VIEW_IMAGE, caller, "SEARCH", what).refused(refusal.clause()));
      throw refusal;
    }
    return boxes
        .boxOf(key)
        .flatMap(
            box ->
                images
                    .scene(key.cameraId(), key.capturedAt(), key.seq())
                    .flatMap(scene -> PlateCrop.cut(scene, box)));
  }
}
