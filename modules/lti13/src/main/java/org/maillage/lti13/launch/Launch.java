package org.maillage.lti13.launch;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.maillage.lti13.Platform;
import org.maillage.lti13.deeplinking.DeepLinkingSettings;

/**
 * A person arriving from a course: checked, and used for the first time. All texts are cleaned and
 * of bounded length.
 *
 * @param deploymentId one of the platform's registered deployments
 * @param subject the platform's name for the person; absent on an anonymous launch
 * @param target the address of this tool to open
 * @param resourceLink always present on a resource launch
 * @param context the course; absent when opened outside a course
 * @param custom values an author of the link or the administrator set; not secret, and not to be
 *     trusted more than them
 * @param grades where scores go; absent when the platform offers no grading here
 * @param roster where members are listed; absent when the platform does not share them
 * @param deepLinking what may be picked; always present on a deep linking launch
 */
public record Launch(
    Platform platform,
    String deploymentId,
    Optional<String> subject,
    MessageType messageType,
    Roles roles,
    URI target,
    Optional<ResourceLink> resourceLink,
    Optional<CourseContext> context,
    SharedProfile profile,
    Map<String, String> custom,
    LaunchPresentation presentation,
    Optional<GradeEndpoint> grades,
    Optional<RosterEndpoint> roster,
    Optional<DeepLinkingSettings> deepLinking,
    Optional<ToolPlatform> toolPlatform) {

  /** Says nothing about the person, so that a launch can be logged. */
  @Override
  public String toString() {
    return "Launch["
        + messageType
        + ", "
        + platform.issuer()
        + ", deployment "
        + deploymentId
        + "]";
  }
}
