package org.dalycity.alpr.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.Page;

/** Cuts an answer to the part that was asked for. */
final class Pages {

  private Pages() {}

  /**
   * A list that the asker may change.
   *
   * @param page null for everything
   */
  static <T> List<T> of(Stream<T> all, Page page) {
    Stream<T> part =
        page == null ? all : all.skip(page.getFirstResult()).limit(page.getMaxResults());
    return part.collect(Collectors.toCollection(ArrayList::new));
  }
}
