package org.dalycity.alpr.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * This is where a clause is enforced, or where a test shows that it is. The traceability page of
 * the documents is made from these marks.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Enforces {

  /** The clauses, at least one. */
  Clause[] value();
}
