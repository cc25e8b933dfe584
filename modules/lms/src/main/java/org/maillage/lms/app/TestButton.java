package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.maillage.lms.api.PlatformForm;
import org.maillage.lti13.Platform;

/** What the operator's test button does. */
@ApplicationScoped
public class TestButton {
  @Inject private Protocol protocol;
  @Inject private Clock clock;

  public List<Finding> run(PlatformEntry entry) {
    PlatformForm form = entry.form();
    Platform platform =
        new Platform(
            form.issuer(),
            form.clientId(),
            form.deploymentIds(),
            form.authorizationEndpoint(),
            form.tokenEndpoint(),
            form.tokenAudience(),
            form.jwksUri(),
            form.allowAnonymous());
    return new PlatformCheck(
            protocol.http(),
            protocol.platformKeys(),
            protocol.toolKeys(),
            protocol.jwksUri(),
            clock)
        .of(platform, entry.accepted());
  }
}
