package org.dalycity.alpr.release;

import jakarta.ejb.ApplicationException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Fields of a request are missing or cannot be what they claim. Nothing was registered. */
@ApplicationException(rollback = true)
public class InvalidRelease extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final TreeMap<String, String> advice;

  InvalidRelease(Map<String, String> advice) {
    super("The request cannot be registered yet: " + String.join(", ", advice.keySet()));
    this.advice = new TreeMap<>(advice);
  }

  /** By the field's name in {@link ReleaseForm}, one plain sentence on how to mend it. */
  public SortedMap<String, String> advice() {
    return new TreeMap<>(advice);
  }
}
