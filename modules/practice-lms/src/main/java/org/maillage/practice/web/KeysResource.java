package org.maillage.practice.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.maillage.kernel.Audience;
import org.maillage.practice.app.Seal;

/** The keys that tools check launches with. */
@Path("practice/jwks")
@ApplicationScoped
@Audience(Audience.Who.PROGRAM)
public class KeysResource {
  @Inject private Seal seal;

  @GET
  @Produces("application/json")
  public String keys() {
    return seal.publicKeys();
  }
}
