package org.dalycity.alpr.engine;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.util.AbstractMap;
import java.util.Set;

/**
 * The application's named beans, as the map in which the engine looks up the names that a diagram
 * uses. It cannot be listed: it only answers for a name.
 */
final class NamedBeans extends AbstractMap<Object, Object> {

  private final BeanManager beans;

  NamedBeans(BeanManager beans) {
    this.beans = requireNonNull(beans, "beans");
  }

  @Override
  public boolean containsKey(Object name) {
    return !found(name).isEmpty();
  }

  /** The bean with this name, null if there is none. */
  @Override
  public Object get(Object name) {
    Bean<?> bean = beans.resolve(found(name));
    return bean == null
        ? null
        : beans.getReference(bean, Object.class, beans.createCreationalContext(bean));
  }

  @Override
  public Set<Entry<Object, Object>> entrySet() {
    return Set.of();
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  private Set<Bean<?>> found(Object name) {
    return name instanceof String bean ? beans.getBeans(bean) : Set.of();
  }
}
