package org.maillage.lti13.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.lti13.TestServer;
import org.maillage.lti13.TestServer.Reply;
import org.maillage.lti13.net.OutgoingException.Cause;

class OutgoingHttpTest {

  private static final Limits SHORT =
      new Limits(Duration.ofSeconds(1), Duration.ofMillis(400), Duration.ofMillis(900), 1000);

  private final TestServer server = new TestServer();

  @AfterEach
  void close() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://127.0.0.1",
        "https://localhost",
        "https://[::1]",
        "https://2130706433",
        "https://127.1",
        "https://[::ffff:127.0.0.1]",
        "https://[::ffff:7f00:1]",
        "https://0.0.0.0",
        "https://169.254.169.254"
      })
  void refusesPrivateAddressesInEverySpelling(String origin) throws Exception {
    try (OutgoingHttp http = http(AddressPolicy.publicOnly())) {
      assertThat(failure(http, URI.create(origin + ":" + server.port() + "/")))
          .isEqualTo(Cause.ADDRESS_REFUSED);
    }
    assertThat(server.requests("/")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.org/",
        "ftp://example.org/",
        "file:///etc/passwd",
        "https://a@b/",
        "/x"
      })
  void refusesWhatIsNotHttps(String address) throws Exception {
    try (OutgoingHttp http = http(AddressPolicy.publicOnly())) {
      assertThat(failure(http, URI.create(address))).isEqualTo(Cause.ADDRESS_REFUSED);
    }
  }

  @Test
  void refusesAHostWithOnePrivateAddressAmongOthers() throws Exception {
    InetAddress[] mixed = {
      InetAddress.getByName("192.0.2.1"),
      InetAddress.getByName("8.8.8.8"),
      InetAddress.getLoopbackAddress()
    };
    try (OutgoingHttp http =
        new OutgoingHttp(AddressPolicy.publicOnly(), SHORT, resolver(host -> mixed))) {
      assertThat(failure(http, URI.create("https://mixed.example/")))
          .isEqualTo(Cause.ADDRESS_REFUSED);
    }
  }

  /**
   * A name server that answers with a public address when asked first and with a private one
   * afterwards.
   */
  @Test
  void connectsToWhatWasCheckedAndAsksOnce() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    DnsResolver rebinding =
        resolver(
            host ->
                new InetAddress[] {
                  asked.getAndIncrement() == 0
                      ? InetAddress.getByAddress(host, new byte[] {(byte) 192, (byte) 88, 99, 1})
                      : InetAddress.getLoopbackAddress()
                });
    URI address = URI.create("https://rebinding.example:" + server.port() + "/");
    try (OutgoingHttp http = new OutgoingHttp(AddressPolicy.publicOnly(), SHORT, rebinding)) {
      Cause first = failure(http, address);
      assertThat(asked).hasValue(1);
      assertThat(first).as("nothing of ours listens at the first address").isNotNull();
      assertThat(failure(http, address)).isEqualTo(Cause.ADDRESS_REFUSED);
    }
    assertThat(server.requests("/")).isEmpty();
  }

  @Test
  void exemptsExactlyWhatItWasTold() throws Exception {
    server.on("/practice/jwks", Reply.json("{}"));
    server.on("/admin", Reply.json("secret"));
    AddressPolicy practice =
        new AddressPolicy(false, List.of(UrlPrefix.of(server.uri("/practice"))));
    try (OutgoingHttp http = http(practice)) {
      assertThat(http.get(server.uri("/practice/jwks"), Map.of()).status()).isEqualTo(200);
      for (String other :
          List.of("/admin", "/practice2/x", "/practice/../admin", "/practice/%2e%2e/admin")) {
        assertThat(failure(http, server.uri(other))).as(other).isEqualTo(Cause.ADDRESS_REFUSED);
      }
    }
    assertThat(server.requests("/admin")).isEmpty();
  }

  @Test
  void followsNoRedirect() throws Exception {
    server.on("/here", Reply.status(302).with("Location", server.base() + "/there"));
    try (OutgoingHttp http = http(AddressPolicy.anywhere())) {
      assertThat(http.get(server.uri("/here"), Map.of()).status()).isEqualTo(302);
    }
    assertThat(server.requests("/there")).isEmpty();
  }

  @Test
  void takesNoMoreThanItsLimit() throws Exception {
    server.on("/small", new Reply(200, "x".repeat(1000), Map.of()));
    server.on("/large", new Reply(200, "x".repeat(1001), Map.of()));
    try (OutgoingHttp http = http(AddressPolicy.anywhere())) {
      assertThat(http.get(server.uri("/small"), Map.of()).body()).hasSize(1000);
      assertThat(failure(http, server.uri("/large"))).isEqualTo(Cause.TOO_LARGE);
    }
  }

  @Test
  void givesUpOnSilenceAndOnDripping() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        OutgoingHttp http = http(AddressPolicy.anywhere())) {
      assertThat(failure(http, URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/")))
          .isEqualTo(Cause.TIMEOUT);
    }
    try (ServerSocket dripping = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        OutgoingHttp http = http(AddressPolicy.anywhere())) {
      Thread dripper = new Thread(() -> drip(dripping));
      dripper.setDaemon(true);
      dripper.start();
      assertThat(failure(http, URI.create("http://127.0.0.1:" + dripping.getLocalPort() + "/")))
          .isEqualTo(Cause.TIMEOUT);
    }
  }

  @Test
  void saysWhenNobodyListens() throws Exception {
    URI address = server.uri("/x");
    server.close();
    try (OutgoingHttp http = http(AddressPolicy.anywhere())) {
      assertThat(failure(http, address)).isEqualTo(Cause.UNREACHABLE);
      assertThat(failure(http, URI.create("http://no-such-host.invalid/")))
          .isEqualTo(Cause.UNREACHABLE);
    }
  }

  @Test
  void neverShowsAQueryInItsMessages() throws Exception {
    try (OutgoingHttp http = http(AddressPolicy.publicOnly())) {
      OutgoingException refused =
          catchThrowableOfType(
              OutgoingException.class,
              () -> http.get(URI.create("http://x.example/a?user=me"), Map.of()));
      assertThat(refused)
          .hasMessageContaining("http://x.example/a")
          .hasMessageNotContaining("user=me");
    }
  }

  /** One byte now and then, for ever: each wait is short, the whole is not. */
  private static void drip(ServerSocket listener) {
    try (Socket socket = listener.accept();
        OutputStream out = socket.getOutputStream()) {
      out.write(
          "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      socket.setSoTimeout(100);
      for (int i = 0; i < 900; i++) {
        out.write('x');
        out.flush();
        silence(socket);
      }
    } catch (IOException e) {
      // The other side gave up, as it should.
    }
  }

  private static void silence(Socket socket) throws IOException {
    try {
      while (socket.getInputStream().read() >= 0) {
        // The request itself.
      }
    } catch (SocketTimeoutException e) {
      // A tenth of a second went by.
    }
  }

  private static OutgoingHttp http(AddressPolicy policy) {
    return new OutgoingHttp(policy, SHORT, SystemDefaultDnsResolver.INSTANCE);
  }

  private static Cause failure(OutgoingHttp http, URI address) {
    OutgoingException failed =
        catchThrowableOfType(OutgoingException.class, () -> http.get(address, Map.of()));
    return failed == null ? null : failed.why();
  }

  private interface Names {
    InetAddress[] of(String host) throws IOException;
  }

  private static DnsResolver resolver(Names names) {
    return new DnsResolver() {
      @Override
      public InetAddress[] resolve(String host) throws UnknownHostException {
        try {
          return names.of(host);
        } catch (UnknownHostException e) {
          throw e;
        } catch (IOException e) {
          throw new UnknownHostException(host);
        }
      }

      @Override
      public String resolveCanonicalHostname(String host) {
        return host;
      }
    };
  }
}
