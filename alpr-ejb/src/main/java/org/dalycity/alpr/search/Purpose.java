package org.dalycity.alpr.search;

/**
 * A purpose for which the policy lets members search.
 *
 * @param code for example {@code STOLEN_VEHICLE}
 * @param words for a person to choose by
 * @param citation the clause that lists it, for example {@code 457.1}
 * @param version of the entry: an entry is replaced by a new version, never edited
 */
public record Purpose(String code, String words, String citation, int version) {}
