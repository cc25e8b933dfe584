package org.maillage.lti13.launch;

import java.net.URI;
import java.util.Set;

/**
 * The course's gradebook as offered to this tool (Assignment and Grade Services 2.0, 3.1).
 *
 * @param scopes what this tool may do there
 * @param lineItems address of all columns of the course; null when it may not be asked
 * @param lineItem address of the one column bound to the opened link; null when there is none or
 *     more than one
 */
public record GradeEndpoint(Set<String> scopes, URI lineItems, URI lineItem) {

  public static final String SCOPE_LINE_ITEM =
      "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem";
  public static final String SCOPE_LINE_ITEM_READ =
      "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem.readonly";
  public static final String SCOPE_RESULT_READ =
      "https://purl.imsglobal.org/spec/lti-ags/scope/result.readonly";
  public static final String SCOPE_SCORE = "https://purl.imsglobal.org/spec/lti-ags/scope/score";

  public boolean mayPostScores() {
    return scopes.contains(SCOPE_SCORE);
  }

  public boolean mayCreateLineItems() {
    return lineItems != null && scopes.contains(SCOPE_LINE_ITEM);
  }
}
