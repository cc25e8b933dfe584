package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
  @Inject private Protocol protocol;
  @Inject private Admission admission;
  @Inject private PlatformDirectory platforms;

  /**
   * @param browserHashes of the secrets the browser brought; the launch is tied to one of them
   * @return the path of the page that the visit opens
   */
  public String launch(String idToken, String state, List<String> browserHashes) {
    String browser = browserHashes.isEmpty() ? null : browserHashes.get(0);
    for (String other : browserHashes) {
      try {
        return admit(protocol.verifier().verify(idToken, state, other), other, idToken);
      } catch (LtiException refusal) {
        if (refusal.reason() != Reason.OTHER_BROWSER) {
          throw refusal;
        }
      }
    }
    return admit(protocol.verifier().verify(idToken, state, browser), browser, idToken);
  }

  /**
   * Another launch may bring the same person, or the same course, for the first time too; or the
   * platform's space became part of another in this instant.
   */
  private String admit(UnredeemedLaunch launch, String browserHash, String idToken) {
    return Again.onConflict(() -> admission.admit(launch, browserHash, idToken), platforms::forget);
  }
}
