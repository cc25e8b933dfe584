package org.maillage.lti13.launch;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.maillage.lti13.launch.LaunchFixture.Begun;

/**
 * What a launch costs in CPU. Not a test; run its main method with the test class path and the JVM
 * flags to compare.
 */
final class LaunchCost {

  private static final int TOKENS = 200;
  private static final int ROUNDS = 250;

  private record Prepared(String token, Begun begun) {}

  private LaunchCost() {}

  public static void main(String[] args) throws Exception {
    try (LaunchFixture fixture = new LaunchFixture()) {
      List<Prepared> launches = new ArrayList<>();
      for (int i = 0; i < TOKENS; i++) {
        Begun begun = fixture.begin();
        launches.add(new Prepared(fixture.lms.sign(fixture.lms.claims(begun.nonce())), begun));
      }
      System.out.println("token of " + launches.get(0).token().length() + " characters");
      for (int series = 1; series <= 4; series++) {
        long start = cpu();
        for (int i = 0; i < ROUNDS * TOKENS; i++) {
          fixture.begin();
        }
        long logins = cpu() - start;
        start = cpu();
        for (int round = 0; round < ROUNDS; round++) {
          for (Prepared launch : launches) {
            fixture.verifier.verify(launch.token(), launch.begun().state(), LaunchFixture.BROWSER);
          }
        }
        long verified = cpu() - start;
        System.out.printf(
            "series %d of %d: login %.4f ms, verify %.4f ms%n",
            series, ROUNDS * TOKENS, perLaunch(logins), perLaunch(verified));
      }
    }
  }

  private static double perLaunch(long nanos) {
    return nanos / 1e6 / ROUNDS / TOKENS;
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
