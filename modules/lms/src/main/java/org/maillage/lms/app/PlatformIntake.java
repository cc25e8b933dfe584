package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.maillage.lms.api.PlatformForm;

/** Takes a platform that an administrator described: by the API, by the file or on a page. */
@ApplicationScoped
public class PlatformIntake {
  @Inject private AddressRule addresses;
  @Inject private PlatformRegister register;
  @Inject private PlatformOffice office;

  /** The platform, and whether it is new. */
  public record Taken(PlatformEntry platform, boolean created) {}

  public Taken take(PlatformForm form) {
    addresses.check(form);
    boolean created = office.find(form.issuer(), form.clientId()).isEmpty();
    // Another node may read the same file at the same instant.
    Again.onConflict(() -> register.upsert(form));
    return new Taken(office.find(form.issuer(), form.clientId()).orElseThrow(), created);
  }
}
