package org.maillage.verifier;

import static org.maillage.verifier.TestWorkers.programs;
import static org.maillage.verifier.TestWorkers.settings;

/** A server whose worker is busy for long; for the test that kills it. */
final class BusyServer {
  private BusyServer() {}

  public static void main(String[] arguments) throws InterruptedException {
    Workers workers = new Workers(settings(1, 1000, new Limits(3000, 1000, 520)));
    workers.run(programs("print(1)"));
    System.out.println("busy");
    workers.run(programs("while True: pass"));
    workers.run(programs("while True: pass"));
  }
}
