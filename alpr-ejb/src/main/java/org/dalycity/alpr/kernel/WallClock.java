package org.dalycity.alpr.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one place where the system's time comes from; tests bring their own {@link Clock}. */
@ApplicationScoped
public class WallClock {

  @Produces
  Clock clock() {
    return Clock.systemUTC();
  }
}
