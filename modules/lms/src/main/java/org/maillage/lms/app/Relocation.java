package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.List;
import org.maillage.kernel.Problem;
import org.maillage.lms.api.PlatformForm;
import org.maillage.lms.domain.GradeTarget;
import org.maillage.lms.domain.RegisteredPlatform;
import org.maillage.people.api.Leaving;

/**
 * Follows an LMS to a new address: its people, their work, its courses and the grades on their way
 * stay its own. Only the operator says that it moved, for whoever names an issuer's addresses can
 * pass for its people.
 */
@ApplicationScoped
@Transactional
public class Relocation {
  @Inject private PlatformOffice office;
  @Inject private PlatformRepository platforms;
  @Inject private PlatformDirectory directory;
  @Inject private CourseRepository courses;
  @Inject private GradeRepository grades;
  @Inject private IssuerRepository issuers;
  @Inject private AddressRule addresses;
  @Inject private Leaving people;
  @Inject private Clock clock;

  /**
   * What a move means.
   *
   * @param registrations with their new addresses: all that this LMS has here
   * @param people how many persons stay known
   * @param scoresWaiting how many scores will go to the new address
   */
  public record Plan(
      String from, String to, List<PlatformForm> registrations, long people, long scoresWaiting) {}

  /**
   * @throws Problem {@code lms.move-address} when it is no address of an LMS, or the same; {@code
   *     lms.move-taken} when an LMS is registered there already
   */
  public Plan plan(String id, String newAddress) {
    String from = office.require(id).issuer();
    String to = address(newAddress);
    if (to.equals(from)) {
      throw Problem.malformed("lms.move-address");
    }
    if (platforms.knowsIssuer(to)) {
      throw new Problem(409, "lms.move-taken");
    }
    List<RegisteredPlatform> moving = platforms.everyOf(from);
    List<PlatformForm> forms =
        moving.stream().map(platform -> moved(platform.form(), from, to)).toList();
    forms.forEach(addresses::check);
    long waiting = moving.stream().mapToLong(platform -> grades.waiting(platform.id())).sum();
    return new Plan(from, to, forms, people.count(issuers.of(from)), waiting);
  }

  public void move(String id, String newAddress) {
    Plan plan = plan(id, newAddress);
    List<RegisteredPlatform> moving = platforms.everyOf(plan.from());
    for (RegisteredPlatform platform : moving) {
      platform.moveTo(moved(platform.form(), plan.from(), plan.to()));
      courses.moved(platform.id(), list -> moved(list, plan.from(), plan.to()));
      for (GradeTarget target : grades.ofPlatform(platform.id())) {
        URI column = URI.create(moved(target.lineItem().toString(), plan.from(), plan.to()));
        target.columnMoved(column, Hash.of(column.toString()), clock.instant());
      }
    }
    issuers.moved(plan.from(), plan.to());
    directory.forget();
  }

  private static PlatformForm moved(PlatformForm form, String from, String to) {
    return new PlatformForm(
        to,
        form.clientId(),
        form.deploymentIds(),
        moved(form.authorizationEndpoint(), from, to),
        moved(form.tokenEndpoint(), from, to),
        form.tokenAudience() == null ? null : moved(form.tokenAudience(), from, to),
        moved(form.jwksUri(), from, to),
        form.name(),
        form.shareNames(),
        form.shareEmail(),
        form.allowAnonymous());
  }

  private static URI moved(URI address, String from, String to) {
    return URI.create(moved(address.toString(), from, to));
  }

  /** What does not lie below the old address stays where it is. */
  static String moved(String address, String from, String to) {
    boolean below = address.startsWith(from) && address.substring(from.length()).matches("(/.*)?");
    return below ? to + address.substring(from.length()) : address;
  }

  private static String address(String typed) {
    try {
      URI address = new URI(typed == null ? "" : typed.strip().replaceFirst("/+$", ""));
      boolean plain = address.getRawQuery() == null && address.getRawFragment() == null;
      boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
      if (web && plain && address.getHost() != null && address.getUserInfo() == null) {
        return address.toString();
      }
    } catch (URISyntaxException notAnAddress) {
      // Told below.
    }
    throw Problem.malformed("lms.move-address");
  }
}
