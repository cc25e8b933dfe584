package org.maillage.lti13.net;

import java.net.URI;
import java.util.List;

/**
 * Where outgoing calls may go. The rule is https and public addresses only, so that nobody can make
 * this server read its own network by registering a platform.
 *
 * @param allowPrivateHosts for development: http and private addresses everywhere
 * @param exempt addresses below which http and private addresses are allowed nevertheless
 */
public record AddressPolicy(boolean allowPrivateHosts, List<UrlPrefix> exempt) {

  public AddressPolicy {
    exempt = List.copyOf(exempt);
  }

  public static AddressPolicy publicOnly() {
    return new AddressPolicy(false, List.of());
  }

  public static AddressPolicy anywhere() {
    return new AddressPolicy(true, List.of());
  }

  /** Whether this very address may be http and private. */
  public boolean exempts(URI address) {
    return allowPrivateHosts || exempt.stream().anyMatch(prefix -> prefix.covers(address));
  }
}
