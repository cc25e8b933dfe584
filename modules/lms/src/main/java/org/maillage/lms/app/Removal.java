package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import org.maillage.lms.domain.RegisteredPlatform;
import org.maillage.people.api.Leaving;

/** Removes a platform, with what the operator chose for its people. */
@ApplicationScoped
@Transactional
public class Removal {
  @Inject private PlatformOffice office;
  @Inject private PlatformRepository platforms;
  @Inject private IssuerRepository issuers;
  @Inject private GradeRepository grades;
  @Inject private Leaving people;

  /**
   * What hangs on a platform.
   *
   * @param people how many persons its LMS made known
   * @param scoresWaiting how many of their scores have not arrived; they would be lost
   * @param otherRegistration whether the same LMS is registered once more, so that its people stay
   */
  public record Stakes(long people, long scoresWaiting, boolean otherRegistration) {}

  public Stakes stakes(String id) {
    RegisteredPlatform platform = office.require(id);
    return new Stakes(
        people.count(issuers.of(platform.issuer())),
        grades.waiting(platform.id()),
        isNotAlone(platform));
  }

  /** Its people keep what they did, without a name, and find it again if the LMS comes back. */
  public void keepWork(String id) {
    office.remove(id);
  }

  /** Its people are erased too, if no other registration of the same LMS leads them here. */
  public void erasePeople(String id) {
    RegisteredPlatform platform = office.require(id);
    boolean alone = !isNotAlone(platform);
    office.remove(id);
    if (alone) {
      people.end(issuers.of(platform.issuer()));
    }
  }

  /** See {@link Leaving#handOver}. */
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public void handOver(String issuer, OutputStream out) throws IOException {
    people.handOver(issuers.of(issuer), out);
  }

  private boolean isNotAlone(RegisteredPlatform platform) {
    return platforms.countOfIssuer(platform.issuer()) > 1;
  }
}
