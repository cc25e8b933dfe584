package org.maillage.practice.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.maillage.kernel.Audience;
import org.maillage.kernel.Settings;
import org.maillage.lti13.json.Json;
import org.maillage.practice.domain.Addresses;
import org.maillage.practice.domain.PlatformConfiguration;

/** The platform in words for programs. */
@Path("practice/{place:(\\.well-known/)?openid-configuration}")
@ApplicationScoped
@Audience(Audience.Who.PROGRAM)
public class ConfigurationResource {
  @Inject private Settings settings;

  @GET
  @Produces("application/json")
  public String configuration() {
    return Json.write(PlatformConfiguration.of(new Addresses(settings.practiceLmsUrl())));
  }
}
