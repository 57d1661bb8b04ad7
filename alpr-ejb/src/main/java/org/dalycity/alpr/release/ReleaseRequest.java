package org.dalycity.alpr.release;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dalycity.alpr.kernel.Caller;
import org.dalycity.alpr.kernel.Clause;
import org.dalycity.alpr.kernel.Enforces;
import org.dalycity.alpr.kernel.Plate;

/**
 * A written request of another agency, as registered. It is written once and never changed; what
 * becomes of it is a {@link ReleaseOutcome}.
 */
@Entity
@Table(schema = "release", name = "request")
@Enforces({Clause.REQUEST_HAS_THREE_ITEMS, Clause.REQUEST_IS_RETAINED})
public class ReleaseRequest {

  @Id
  @Column(name = "request_id")
  private UUID id;

  @Column(name = "file_number", nullable = false, updatable = false)
  private String fileNumber;

  @Column(name = "received_on", nullable = false, updatable = false)
  private LocalDate receivedOn;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private Channel channel;

  @Column(name = "agency_name", nullable = false, updatable = false)
  private String agency;

  @Column(name = "requester_name", nullable = false, updatable = false)
  private String requester;

  @Column(name = "intended_purpose", nullable = false, updatable = false)
  private String purpose;

  @Column(name = "requester_title", updatable = false)
  private String title;

  @Column(name = "requester_contact", updatable = false)
  private String contact;

  @Column(name = "agency_reference", updatable = false)
  private String agencyReference;

  @Column(name = "scope_from", nullable = false, updatable = false)
  private Instant from;

  @Column(name = "scope_until", nullable = false, updatable = false)
  private Instant until;

  @Column(name = "scope_place", updatable = false)
  private String place;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      schema = "release",
      name = "request_plate",
      joinColumns = @JoinColumn(name = "request_id"))
  @OrderColumn(name = "n")
  @Column(name = "plate", nullable = false, updatable = false)
  private List<String> plates = new ArrayList<>();

  @Column(name = "registered_by", nullable = false, updatable = false)
  private String registeredBy;

  @Column(name = "registered_by_name", nullable = false, updatable = false)
  private String registeredByName;

  @Column(name = "registered_at", nullable = false, updatable = false)
  private Instant registeredAt;

  @Column(name = "decide_by", nullable = false, updatable = false)
  private Instant decideBy;

  /** For JPA. */
  protected ReleaseRequest() {}

  ReleaseRequest(
      UUID id,
      String fileNumber,
      CompleteRequest asked,
      Caller registrar,
      Instant now,
      Instant decideBy) {
    this.id = id;
    this.fileNumber = fileNumber;
    this.receivedOn = asked.receivedOn();
    this.channel = asked.channel();
    this.agency = asked.agency();
    this.requester = asked.requester();
    this.purpose = asked.purpose();
    this.title = asked.title().orElse(null);
    this.contact = asked.contact().orElse(null);
    this.agencyReference = asked.agencyReference().orElse(null);
    this.from = asked.from();
    this.until = asked.until();
    this.place = asked.place().orElse(null);
    this.plates.addAll(asked.plates().stream().map(Plate::characters).toList());
    this.registeredBy = registrar.username();
    this.registeredByName = registrar.personName();
    this.registeredAt = now;
    this.decideBy = decideBy;
  }

  UUID id() {
    return id;
  }

  String fileNumber() {
    return fileNumber;
  }

  String agency() {
    return agency;
  }

  String registeredBy() {
    return registeredBy;
  }

  Instant decideBy() {
    return decideBy;
  }

  /** As pages show it. */
  ReleaseBrief brief() {
    return new ReleaseBrief(
        id,
        fileNumber,
        receivedOn,
        channel,
        agency,
        requester,
        Optional.ofNullable(title),
        Optional.ofNullable(contact),
        purpose,
        Optional.ofNullable(agencyReference),
        List.copyOf(plates),
        Optional.ofNullable(place),
        from,
        until,
        registeredBy,
        registeredByName,
        registeredAt,
        decideBy);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReleaseRequest request && id.equals(request.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return "release request " + fileNumber;
  }
}
