package org.maillage.lti13.net;

import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** Builds the HTTP clients behind {@link OutgoingHttp}. */
final class Clients {

  private static final int PER_HOST = 8;
  private static final int IN_ALL = 32;

  private static final Http1Config BOUNDED_HEADERS =
      Http1Config.custom().setMaxLineLength(16_384).setMaxHeaderCount(100).build();

  private Clients() {}

  static CloseableHttpClient create(Limits limits, DnsResolver resolver) {
    Timeout connect = Timeout.ofMilliseconds(limits.connect().toMillis());
    Timeout response = Timeout.ofMilliseconds(limits.response().toMillis());
    ConnectionConfig connections =
        ConnectionConfig.custom()
            .setConnectTimeout(connect)
            .setSocketTimeout(response)
            .setTimeToLive(TimeValue.ofMinutes(2))
            .setValidateAfterInactivity(TimeValue.of(500, TimeUnit.MILLISECONDS))
            .build();
    RequestConfig requests =
        RequestConfig.custom()
            .setConnectionRequestTimeout(connect)
            .setResponseTimeout(response)
            .build();
    return HttpClients.custom()
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(resolver)
                .setConnectionFactory(
                    ManagedHttpClientConnectionFactory.builder()
                        .http1Config(BOUNDED_HEADERS)
                        .build())
                .setDefaultConnectionConfig(connections)
                .setMaxConnPerRoute(PER_HOST)
                .setMaxConnTotal(IN_ALL)
                .build())
        .setDefaultRequestConfig(requests)
        .setUserAgent("Maillage-LTI13")
        .disableRedirectHandling()
        .disableCookieManagement()
        .disableAuthCaching()
        .disableAutomaticRetries()
        .build();
  }
}
