package org.dalycity.alpr.release;

/** How a written request reached the department. */
public enum Channel {
  MAIL("letter"),
  EMAIL("e-mail"),
  IN_PERSON("in person"),
  PORTAL("portal");

  private final String words;

  Channel(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** For pages. */
  public String getWords() {
    return words;
  }
}
