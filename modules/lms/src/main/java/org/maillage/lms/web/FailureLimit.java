package org.maillage.lms.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.maillage.kernel.Problem;

/** How many refused messages one address may cause in a minute, on this node. */
@ApplicationScoped
public class FailureLimit {
  private static final int FAILURES_A_MINUTE = 60;
  private static final int ADDRESSES = 10_000;
  private static final long MINUTE = 60_000;

  private final ConcurrentHashMap<String, AtomicInteger> failures = new ConcurrentHashMap<>();
  private final AtomicLong minute = new AtomicLong();

  @Inject private Clock clock;

  public void check(String address) {
    AtomicInteger count = current().get(address);
    if (count != null && count.get() >= FAILURES_A_MINUTE) {
      throw new Problem(429, "lms.too-many");
    }
  }

  public void failed(String address) {
    failed(address, 1);
  }

  /** Counts for as many failures as it costs. */
  void failed(String address, int weight) {
    ConcurrentHashMap<String, AtomicInteger> counts = current();
    if (counts.size() < ADDRESSES || counts.containsKey(address)) {
      counts.computeIfAbsent(address, a -> new AtomicInteger()).addAndGet(weight);
    }
  }

  private ConcurrentHashMap<String, AtomicInteger> current() {
    long now = clock.millis() / MINUTE;
    if (minute.getAndSet(now) != now) {
      failures.clear();
    }
    return failures;
  }
}
