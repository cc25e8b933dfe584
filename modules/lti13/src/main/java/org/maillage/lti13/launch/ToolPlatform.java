package org.maillage.lti13.launch;

/**
 * The LMS software the launch came from; every part may be null.
 *
 * @param productFamily for example {@code moodle}
 */
public record ToolPlatform(String guid, String name, String productFamily, String version) {}
