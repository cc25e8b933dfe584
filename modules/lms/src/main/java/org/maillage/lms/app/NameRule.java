package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.maillage.kernel.Housework;
import org.maillage.lms.domain.RegisteredPlatform;
import org.maillage.people.api.Arrivals;
import org.maillage.people.api.Arrivals.Open;

/**
 * Names of an LMS's people are kept while one of its accepted registrations lets them through, and
 * no longer: a registration without names brings none and takes none away, but when the last one
 * with names is shut or removed, they go everywhere at once. Again every hour, since another node
 * may have written one in that instant.
 */
@ApplicationScoped
@Transactional
public class NameRule implements Housework {
  @Inject private PlatformRepository platforms;
  @Inject private IssuerRepository issuers;
  @Inject private VisitRepository visits;
  @Inject private GradeRepository grades;
  @Inject private Arrivals people;

  /** After anything about this LMS's registrations changed. */
  void follow(String issuer) {
    hold(issuer, platforms.ofIssuer(issuer));
  }

  @Override
  public void tidy(Instant now) {
    platforms.all().stream()
        .filter(RegisteredPlatform::isAccepted)
        .collect(Collectors.groupingBy(RegisteredPlatform::issuer))
        .forEach(this::hold);
  }

  private void hold(String issuer, List<RegisteredPlatform> accepted) {
    people.shut(
        issuers.of(issuer),
        new Open(
            accepted.stream().anyMatch(RegisteredPlatform::sharesNames),
            accepted.stream().anyMatch(RegisteredPlatform::sharesEmail)));
    for (RegisteredPlatform platform : accepted) {
      if (!platform.sharesNames()) {
        visits.forgetNames(platform.id());
        grades.forgetAnswers(platform.id());
      }
    }
  }
}
