package org.maillage.lti13.net;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.maillage.lti13.net.OutgoingException.Cause;

/**
 * Every call this library makes to another server. Follows no redirect, sends no cookie, stays
 * within {@link Limits} and goes only where the {@link AddressPolicy} allows: a host is resolved
 * once, and what was checked is what is connected to.
 */
public final class OutgoingHttp implements AutoCloseable {

  private final AddressPolicy policy;
  private final Limits limits;
  private final CloseableHttpClient guarded;
  private final CloseableHttpClient exempt;
  private final ScheduledExecutorService deadlines;

  public OutgoingHttp(AddressPolicy policy) {
    this(policy, Limits.standard(), SystemDefaultDnsResolver.INSTANCE);
  }

  public OutgoingHttp(AddressPolicy policy, Limits limits, DnsResolver resolver) {
    this.policy = policy;
    this.limits = limits;
    // Two pools: a connection made for an exempt address never serves another one.
    this.guarded = Clients.create(limits, new PublicOnlyResolver(resolver));
    this.exempt = Clients.create(limits, resolver);
    this.deadlines =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "lti13-deadlines");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * @throws OutgoingException when there is no complete answer
   */
  public Answer get(URI address, Map<String, String> headers) {
    return call("GET", address, headers, null, null);
  }

  /**
   * @throws OutgoingException when there is no complete answer
   */
  public Answer post(URI address, Map<String, String> headers, String contentType, byte[] body) {
    return call("POST", address, headers, contentType, body);
  }

  private Answer call(
      String method, URI address, Map<String, String> headers, String contentType, byte[] body) {
    boolean free = policy.exempts(address);
    if (UrlPrefix.origin(address) == null
        || !free && !"https".equalsIgnoreCase(address.getScheme())) {
      throw new OutgoingException(
          Cause.ADDRESS_REFUSED, "not an https address: " + shown(address), null);
    }
    HttpUriRequestBase request = new HttpUriRequestBase(method, address);
    headers.forEach(request::setHeader);
    if (body != null) {
      request.setEntity(new ByteArrayEntity(body, ContentType.parse(contentType)));
    }
    ScheduledFuture<?> deadline =
        deadlines.schedule(request::abort, limits.total().toMillis(), TimeUnit.MILLISECONDS);
    try {
      return (free ? exempt : guarded).execute(request, this::read);
    } catch (PublicOnlyResolver.RefusedException e) {
      throw new OutgoingException(Cause.ADDRESS_REFUSED, "a private address: " + shown(address), e);
    } catch (TooLargeException e) {
      throw new OutgoingException(
          Cause.TOO_LARGE, "answer over " + limits.maxBytes() + " bytes: " + shown(address), e);
    } catch (InterruptedIOException e) {
      throw new OutgoingException(Cause.TIMEOUT, "no answer in time: " + shown(address), e);
    } catch (IOException e) {
      Cause why = request.isAborted() ? Cause.TIMEOUT : Cause.UNREACHABLE;
      throw new OutgoingException(
          why, why + ": " + shown(address) + " (" + e.getClass().getSimpleName() + ")", e);
    } finally {
      deadline.cancel(false);
    }
  }

  private Answer read(ClassicHttpResponse response) throws IOException {
    Map<String, List<String>> headers = new TreeMap<>();
    for (Header header : response.getHeaders()) {
      headers
          .computeIfAbsent(header.getName().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
          .add(header.getValue());
    }
    HttpEntity entity = response.getEntity();
    byte[] body =
        entity == null ? new byte[0] : entity.getContent().readNBytes(limits.maxBytes() + 1);
    if (body.length > limits.maxBytes()) {
      throw new TooLargeException();
    }
    return new Answer(response.getCode(), headers, body);
  }

  /** Without the query, which may name a person. */
  private static String shown(URI address) {
    return address.getScheme() + "://" + address.getRawAuthority() + address.getRawPath();
  }

  @Override
  public void close() throws IOException {
    deadlines.shutdownNow();
    guarded.close();
    exempt.close();
  }

  private static final class TooLargeException extends IOException {}
}
