package org.maillage.tool.glue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import org.maillage.kernel.Started;
import org.maillage.lms.api.PlatformForm;
import org.maillage.lms.api.Platforms;
import org.maillage.practice.api.PracticeLms;
import org.maillage.practice.api.PracticePlatform;

/**
 * Introduces the practice LMS to the tool as any LMS would be; its people are pretend, so named.
 */
@ApplicationScoped
public class PracticeRegistration {
  @Inject private PracticeLms practice;
  @Inject private Platforms platforms;

  void register(@Observes Started started) {
    practice.platform().map(PracticeRegistration::form).ifPresent(platforms::upsert);
  }

  private static PlatformForm form(PracticePlatform practice) {
    return new PlatformForm(
        practice.issuer(),
        practice.clientId(),
        Set.of(practice.deploymentId()),
        practice.authorizationEndpoint(),
        practice.tokenEndpoint(),
        null,
        practice.jwksUri(),
        practice.name(),
        true,
        false,
        false);
  }
}
