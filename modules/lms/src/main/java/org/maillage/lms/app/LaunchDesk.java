package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import java.util.List;
import org.maillage.lti13.LtiException;
import org.maillage.lti13.Reason;
import org.maillage.lti13.launch.UnredeemedLaunch;

/**
 * Takes a launch from its token to a visit. Checking may call the platform for its keys, so it
 * happens before the one transaction that uses the launch up and writes down what it brings.
 */
@ApplicationScoped
public class LaunchDesk {
  private static final int TRIES = 4;

  @Inject private Protocol protocol;
  @Inject private Admission admission;

  /**
   * @param browserHashes of the secrets the browser brought; the launch is tied to one of them
   * @return the path of the page that the visit opens
   */
  public String launch(String idToken, String state, List<String> browserHashes) {
    String browser = browserHashes.isEmpty() ? null : browserHashes.get(0);
    for (String other : browserHashes) {
      try {
        return admit(protocol.verifier().verify(idToken, state, other), other);
      } catch (LtiException refusal) {
        if (refusal.reason() != Reason.OTHER_BROWSER) {
          throw refusal;
        }
      }
    }
    return admit(protocol.verifier().verify(idToken, state, browser), browser);
  }

  private String admit(UnredeemedLaunch launch, String browserHash) {
    for (int attempt = 1; ; attempt++) {
      try {
        return admission.admit(launch, browserHash);
      } catch (RuntimeException failure) {
        if (attempt == TRIES || !isConflict(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * Two first launches of one person, or into one course, at the same instant: both would write the
   * same row; the second finds it at the next try.
   */
  private static boolean isConflict(Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof PersistenceException || t instanceof RollbackException) {
        return true;
      }
    }
    return false;
  }
}
