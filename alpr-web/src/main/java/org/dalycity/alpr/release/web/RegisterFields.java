package org.dalycity.alpr.release.web;

import java.time.LocalDate;
import org.dalycity.alpr.release.ReleaseForm;
import org.dalycity.alpr.web.DepartmentTime;

/** The fields of the page on which a request is registered, as filled in. */
public class RegisterFields {

  private LocalDate receivedOn;
  private String channel = "EMAIL";
  private String agency;
  private String requester;
  private String title;
  private String contact;
  private String purpose;
  private String agencyReference;
  private String plates;
  private String place;
  private LocalDate from;
  private LocalDate until;

  /** The form for the service; days become the moments where they begin and end here. */
  ReleaseForm asForm(DepartmentTime times) {
    return new ReleaseForm(
        receivedOn,
        channel,
        agency,
        requester,
        purpose,
        title,
        contact,
        agencyReference,
        plates,
        from == null ? null : times.startOf(from),
        until == null ? null : times.startOf(until.plusDays(1)),
        place);
  }

  public LocalDate getReceivedOn() {
    return receivedOn;
  }

  public void setReceivedOn(LocalDate receivedOn) {
    this.receivedOn = receivedOn;
  }

  public String getChannel() {
    return channel;
  }

  public void setChannel(String channel) {
    this.channel = channel;
  }

  public String getAgency() {
    return agency;
  }

  public void setAgency(String agency) {
    this.agency = agency;
  }

  public String getRequester() {
    return requester;
  }

  public void setRequester(String requester) {
    this.requester = requester;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getContact() {
    return contact;
  }

  public void setContact(String contact) {
    this.contact = contact;
  }

  public String getPurpose() {
    return purpose;
  }

  public void setPurpose(String purpose) {
    this.purpose = purpose;
  }

  public String getAgencyReference() {
    return agencyReference;
  }

  public void setAgencyReference(String agencyReference) {
    this.agencyReference = agencyReference;
  }

  public String getPlates() {
    return plates;
  }

  public void setPlates(String plates) {
    this.plates = plates;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }
}
