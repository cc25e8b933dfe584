package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import org.maillage.kernel.Problem;
import org.maillage.kernel.Settings;
import org.maillage.lms.api.PlatformForm;
import org.maillage.lti13.net.AddressPolicy;
import org.maillage.lti13.net.PublicAddress;

/**
 * Which addresses a platform may be registered with: https and public, or a registration would let
 * this server be sent into its own network. What the address itself tells is refused at once; a
 * name is checked each time it is called, because what it stands for may change.
 */
@ApplicationScoped
public class AddressRule {
  private AddressPolicy policy;

  protected AddressRule() {}

  @Inject
  public AddressRule(Settings settings) {
    this.policy = Protocol.addresses(settings);
  }

  /** Refuses a form with the first field that names an address this server does not call. */
  public void check(PlatformForm form) {
    check("authorizationEndpoint", form.authorizationEndpoint());
    check("tokenEndpoint", form.tokenEndpoint());
    check("jwksUri", form.jwksUri());
  }

  private void check(String field, URI address) {
    if (!allows(address)) {
      throw Problem.malformed("lms.platform-address", field);
    }
  }

  boolean allows(URI address) {
    return policy.exempts(address)
        || ("https".equalsIgnoreCase(address.getScheme()) && !isPrivate(address.getHost()));
  }

  private static boolean isPrivate(String host) {
    String name = host.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
    if (name.equals("localhost") || name.endsWith(".localhost")) {
      return true;
    }
    boolean literal = name.startsWith("[") || name.matches("[0-9.]+");
    try {
      return literal && !PublicAddress.isPublic(InetAddress.getByName(name));
    } catch (UnknownHostException e) {
      return true;
    }
  }
}
