package org.maillage.tool.start;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.maillage.kernel.Started;

/** Ready once migrations ran and every module is up: what a balancer waits for. */
@org.eclipse.microprofile.health.Readiness
@ApplicationScoped
public class Readiness implements HealthCheck {
  private volatile boolean open;

  /** After every other observer: the last one to be ready is us. */
  void open(@Observes @Priority(Integer.MAX_VALUE) Started started) {
    open = true;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("maillage").status(open).build();
  }
}
