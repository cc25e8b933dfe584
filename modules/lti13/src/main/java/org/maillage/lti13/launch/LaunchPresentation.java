package org.maillage.lti13.launch;

import java.net.URI;

/**
 * How the platform shows the tool; every part may be null.
 *
 * @param documentTarget {@code iframe}, {@code window} or {@code frame}
 * @param returnUrl where "back to the course" leads
 * @param locale language of the platform's pages
 * @param height in pixels
 * @param width in pixels
 */
public record LaunchPresentation(
    String documentTarget, URI returnUrl, String locale, Integer height, Integer width) {}
