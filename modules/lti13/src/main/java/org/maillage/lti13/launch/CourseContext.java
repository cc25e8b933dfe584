package org.maillage.lti13.launch;

import java.util.Set;

/**
 * The course a launch comes from.
 *
 * @param id unique within the deployment
 * @param label short name; null when not given
 * @param title null when not given
 * @param types full URIs; often empty
 */
public record CourseContext(String id, String label, String title, Set<String> types) {}
