package org.dalycity.alpr.capture;

import jakarta.ejb.ApplicationException;
import java.time.LocalDate;

/** The images of that day were destroyed; none may join them. */
@ApplicationException(rollback = true)
public class DayDestroyed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DayDestroyed(LocalDate day) {
    super("The images of " + day + " were destroyed. None can be added to that day.");
  }
}
