package org.dalycity.alpr.search.web;

import java.time.Instant;
import java.time.LocalDate;
import org.dalycity.alpr.kernel.Clause;
import org.dalycity.alpr.kernel.PolicyViolation;
import org.dalycity.alpr.search.SearchForm;
import org.dalycity.alpr.search.SearchForm.Description;
import org.dalycity.alpr.web.DepartmentTime;

/** The fields of the search page, as filled in. */
public class SearchFields {

  private static final String DESCRIPTIVE = "DESCRIPTIVE";

  private String purpose;
  private String referenceType = "CASE";
  private String agency;
  private String number;
  private String what;
  private String where;
  private String when;
  private String whoReported;
  private String plate;
  private boolean lookAlikes;
  private LocalDate from;
  private LocalDate until;

  /** The form for the service; days become the moments where they begin and end here. */
  SearchForm asForm(DepartmentTime times) {
    Instant start = from == null ? null : times.startOf(from);
    Instant end = until == null ? null : times.startOf(until.plusDays(1));
    return new SearchForm(
        purpose,
        referenceType,
        "EXTERNAL".equals(referenceType) ? agency : null,
        number,
        new Description(what, where, when, whoReported),
        plate,
        lookAlikes,
        start,
        end);
  }

  /** The field that a refusal speaks of; empty if it speaks of the person. */
  static String refusedFor(SearchForm form, PolicyViolation refusal) {
    if (refusal.clause() == Clause.PURPOSES_ARE_LISTED) {
      return "purpose";
    }
    if (refusal.clause() != Clause.QUERIES_ARE_JUSTIFIED) {
      return "";
    }
    if (isBlank(form.purpose())) {
      return "purpose";
    }
    if (DESCRIPTIVE.equals(form.referenceType())) {
      return describedBy(refusal.getMessage());
    }
    return refusal.getMessage().contains("agency")
            && isBlank(form.agency())
            && !isBlank(form.number())
        ? "agency"
        : "number";
  }

  /** The part of a description that a refusal asks for. */
  private static String describedBy(String advice) {
    if (advice.startsWith("Say where")) {
      return "where";
    }
    if (advice.startsWith("Say when")) {
      return "when";
    }
    return advice.startsWith("Say who") ? "whoReported" : "what";
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }

  public String getPurpose() {
    return purpose;
  }

  public void setPurpose(String purpose) {
    this.purpose = purpose;
  }

  public String getReferenceType() {
    return referenceType;
  }

  public void setReferenceType(String referenceType) {
    this.referenceType = referenceType;
  }

  public String getAgency() {
    return agency;
  }

  public void setAgency(String agency) {
    this.agency = agency;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getWhat() {
    return what;
  }

  public void setWhat(String what) {
    this.what = what;
  }

  public String getWhere() {
    return where;
  }

  public void setWhere(String where) {
    this.where = where;
  }

  public String getWhen() {
    return when;
  }

  public void setWhen(String when) {
    this.when = when;
  }

  public String getWhoReported() {
    return whoReported;
  }

  public void setWhoReported(String whoReported) {
    this.whoReported = whoReported;
  }

  public String getPlate() {
    return plate;
  }

  public void setPlate(String plate) {
    this.plate = plate;
  }

  public boolean isLookAlikes() {
    return lookAlikes;
  }

  public void setLookAlikes(boolean lookAlikes) {
    this.lookAlikes = lookAlikes;
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
