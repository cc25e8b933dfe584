package org.maillage.lti13.net;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/** Resolves a host once and refuses it when any of its addresses is private. */
final class PublicOnlyResolver implements DnsResolver {

  private final DnsResolver resolver;

  PublicOnlyResolver(DnsResolver resolver) {
    this.resolver = resolver;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] addresses = resolver.resolve(host);
    for (InetAddress address : addresses) {
      if (!PublicAddress.isPublic(address)) {
        throw new RefusedException(host);
      }
    }
    return addresses;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }

  static final class RefusedException extends UnknownHostException {
    RefusedException(String host) {
      super(host);
    }
  }
}
