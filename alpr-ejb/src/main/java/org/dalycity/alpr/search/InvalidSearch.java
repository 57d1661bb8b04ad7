package org.dalycity.alpr.search;

import jakarta.ejb.ApplicationException;

/** A field of the search cannot be what it claims. Nothing was looked for. */
@ApplicationException(rollback = true)
public class InvalidSearch extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String field;

  InvalidSearch(String field, String advice) {
    super(advice);
    this.field = field;
  }

  /** The field's name in {@link SearchForm}. */
  public String field() {
    return field;
  }
}
