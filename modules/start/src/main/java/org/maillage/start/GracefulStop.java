package org.maillage.start;

import java.util.concurrent.atomic.AtomicInteger;
import sun.misc.Signal;

/**
 * Asked to stop, lets the requests that run come to their end before the server is taken down: its
 * own stop closes the database under them. The application counts them; see its {@code
 * RunningRequests}.
 */
final class GracefulStop {
  private static final String RUNNING = "maillage.requests.running";
  private static final long PATIENCE_MILLIS = 20_000;
  private static final int LOOK_EVERY_MILLIS = 20;

  private final AtomicInteger running = new AtomicInteger();

  void install() {
    System.getProperties().put(RUNNING, running);
    for (String name : new String[] {"TERM", "INT"}) {
      Signal.handle(new Signal(name), signal -> new Thread(this::stop, "stop").start());
    }
  }

  private void stop() {
    long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
    synchronized (running) {
      while (running.get() > 0 && System.nanoTime() < end) {
        try {
          running.wait(LOOK_EVERY_MILLIS);
        } catch (InterruptedException e) {
          break;
        }
      }
    }
    System.exit(0);
  }
}
