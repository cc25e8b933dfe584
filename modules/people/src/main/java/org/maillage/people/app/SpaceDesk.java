package org.maillage.people.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.maillage.kernel.Problem;
import org.maillage.kernel.Settings;
import org.maillage.kernel.SpaceFace;
import org.maillage.people.api.SpaceSettings;
import org.maillage.people.api.SpaceSetup;
import org.maillage.people.domain.Keeping;
import org.maillage.people.domain.Logo;
import org.maillage.people.domain.Space;

/** Takes what organisations set for their spaces. */
@ApplicationScoped
@Transactional
public class SpaceDesk implements SpaceSetup {
  @Inject private SpaceRepository spaces;
  @Inject private RetentionRepository people;
  @Inject private Settings settings;
  @Inject private Clock clock;

  @Override
  public SpaceSettings settings(String space) {
    return found(space).settings();
  }

  @Override
  public SpaceFace face(String space) {
    return spaces.face(space).orElseThrow(SpaceDesk::unknown);
  }

  @Override
  public void set(String space, SpaceSettings wanted) {
    Space found = locked(space);
    found.follow(wanted);
    found.keep(found.keeping().with(wanted.years(), usual(), clock.instant()));
  }

  @Override
  public Optional<Shortening> shortening(String space, Integer years) {
    Space found = found(space);
    Instant now = clock.instant();
    Keeping before = found.keeping();
    Keeping after = before.with(years, usual(), now);
    if (after.from() == null || after.equals(before)) {
      return Optional.empty();
    }
    int fewer = after.at(after.from(), usual());
    return Optional.of(
        new Shortening(
            fewer, people.reached(found.id(), fewer, usual(), after.from()), after.from()));
  }

  @Override
  public void logo(String space, byte[] picture) {
    Logo logo = Logo.of(picture);
    Space found = locked(space);
    found.showLogo(logo.mark());
    spaces.keepLogo(found.id(), logo.png());
  }

  @Override
  public void removeLogo(String space) {
    Space found = locked(space);
    found.showLogo(null);
    spaces.forgetLogo(found.id());
  }

  @Override
  public Optional<byte[]> logo(String space, String mark) {
    return spaces.logo(space, mark);
  }

  private int usual() {
    return settings.retention().getYears();
  }

  private Space found(String publicId) {
    return spaces.find(publicId).orElseThrow(SpaceDesk::unknown);
  }

  /** One change of a space follows the other. */
  private Space locked(String publicId) {
    return spaces.locked(publicId).orElseThrow(SpaceDesk::unknown);
  }

  private static Problem unknown() {
    return Problem.notFound("people.space-unknown");
  }
}
