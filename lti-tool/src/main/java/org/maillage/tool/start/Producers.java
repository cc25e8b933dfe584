package org.maillage.tool.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.maillage.kernel.Settings;

/** What every module is given rather than reads for itself: the time and the settings. */
@ApplicationScoped
public class Producers {

  @Produces
  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }

  @Produces
  @Singleton
  Settings settings() {
    return new Settings(System.getenv());
  }
}
