package org.maillage.lti13.services;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.maillage.lti13.Platform;
import org.maillage.lti13.TestClock;
import org.maillage.lti13.TestPlatform;
import org.maillage.lti13.TestServer;
import org.maillage.lti13.keys.MemoryToolKeys;
import org.maillage.lti13.keys.ToolKeys;
import org.maillage.lti13.launch.GradeEndpoint;
import org.maillage.lti13.launch.RosterEndpoint;
import org.maillage.lti13.net.AddressPolicy;
import org.maillage.lti13.net.Limits;
import org.maillage.lti13.net.OutgoingHttp;

/** The services of a platform, and the tool that calls them. */
final class ServiceFixture implements AutoCloseable {

  private static final MemoryToolKeys STORE = new MemoryToolKeys();

  final TestClock clock = new TestClock();
  final TestPlatform lms = new TestPlatform(clock);
  final TestServer server = lms.server();
  final Platform platform = lms.platform();
  final ToolKeys keys = new ToolKeys(STORE, Duration.ofDays(7), clock);
  private final OutgoingHttp http =
      new OutgoingHttp(
          AddressPolicy.anywhere(),
          new Limits(Duration.ofSeconds(2), Duration.ofMillis(300), Duration.ofSeconds(2), 1 << 20),
          SystemDefaultDnsResolver.INSTANCE);
  final AccessTokens tokens = new AccessTokens(keys, http, clock);
  final Grades grades = new Grades(tokens, http, clock);
  final Roster roster = new Roster(tokens, http, clock);

  ServiceFixture() {
    keys.ensureKey();
  }

  GradeEndpoint gradebook() {
    return new GradeEndpoint(
        Set.of(GradeEndpoint.SCOPE_LINE_ITEM, GradeEndpoint.SCOPE_SCORE),
        server.uri("/lineitems?type_id=3"),
        null);
  }

  RosterEndpoint course(String path) {
    return new RosterEndpoint(server.uri(path));
  }

  URI column() {
    return server.uri("/lineitems/9/lineitem?type_id=3");
  }

  @Override
  public void close() throws Exception {
    http.close();
    lms.close();
  }
}
