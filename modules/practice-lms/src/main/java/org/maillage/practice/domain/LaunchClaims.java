package org.maillage.practice.domain;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The claims of a launch, apart from who signs it when; in the manner of Moodle 5. */
public final class LaunchClaims {
  private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
  private static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership#";
  private static final String ADMINISTRATOR =
      "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Administrator";

  private final Map<String, Object> claims = new LinkedHashMap<>();
  private final Addresses addresses;
  private final PracticeTool tool;
  private final PretendPerson person;
  private final PracticeCourse course;

  public LaunchClaims(
      Addresses addresses, PracticeTool tool, PretendPerson person, PracticeCourse course) {
    this.addresses = addresses;
    this.tool = tool;
    this.person = person;
    this.course = course;
    identity();
    course();
    services();
  }

  private void identity() {
    claims.put("sub", person.sub());
    if (tool.namesShared()) {
      claims.put("name", person.name());
      claims.put("given_name", person.given());
      claims.put("family_name", person.family());
    }
    if (tool.emailShared()) {
      claims.put("email", person.email());
    }
    claims.put(LTI + "version", "1.3.0");
    claims.put(LTI + "deployment_id", tool.deploymentId());
    claims.put(LTI + "roles", roles());
    claims.put(
        LTI + "lis",
        Map.of("person_sourcedid", "ecole-" + person.sub(), "course_section_sourcedid", ""));
    claims.put(
        LTI + "tool_platform",
        Map.of(
            "guid", addresses.base().getAuthority(),
            "name", "Plateforme d’entraînement",
            "product_family_code", "maillage-practice",
            "version", "1"));
  }

  private List<String> roles() {
    String inCourse = MEMBERSHIP + person.role();
    return person.administrator() ? List.of(inCourse, ADMINISTRATOR) : List.of(inCourse);
  }

  private void course() {
    claims.put(
        LTI + "context",
        Map.of(
            "id", course.id().toString(),
            "label", course.label(),
            "title", course.title(),
            "type", List.of("CourseSection")));
  }

  private void services() {
    claims.put(
        "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice",
        Map.of(
            "context_memberships_url",
            addresses.memberships(course.id(), tool),
            "service_versions",
            List.of("1.0", "2.0")));
    claims.put("https://purl.imsglobal.org/spec/lti/claim/ext", Map.of("lms", "maillage-practice"));
  }

  /** Where and in which language the tool is shown, and where "back to the course" leads. */
  public LaunchClaims shown(String target, String language, URI returnUrl) {
    claims.put(
        LTI + "launch_presentation",
        Map.of("document_target", target, "locale", language, "return_url", returnUrl.toString()));
    return this;
  }

  /**
   * Opens a link.
   *
   * @param columns all columns bound to the link; one alone is named
   * @param custom gaps already filled
   */
  public LaunchClaims opens(
      PracticeLink link, URI target, List<PracticeColumn> columns, Map<String, String> custom) {
    claims.put(LTI + "message_type", "LtiResourceLinkRequest");
    claims.put(LTI + "target_link_uri", target.toString());
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("id", link.id().toString());
    shown.put("title", link.title());
    shown.put("description", link.description() == null ? "" : link.description());
    claims.put(LTI + "resource_link", shown);
    claims.put(LTI + "custom", custom);
    Map<String, Object> grades = new LinkedHashMap<>();
    grades.put("scope", Scopes.GRADES);
    grades.put("lineitems", addresses.columns(course.id(), tool));
    if (columns.size() == 1) {
      grades.put("lineitem", addresses.column(columns.get(0)));
    }
    claims.put("https://purl.imsglobal.org/spec/lti-ags/claim/endpoint", grades);
    return this;
  }

  /**
   * Asks a trainer to pick content.
   *
   * @param data must come back unchanged
   */
  public LaunchClaims picks(String data, Map<String, String> custom) {
    claims.put(LTI + "message_type", "LtiDeepLinkingRequest");
    claims.put(LTI + "target_link_uri", tool.targetUri().toString());
    claims.put(LTI + "custom", custom);
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("accept_types", List.of("ltiResourceLink"));
    settings.put("accept_presentation_document_targets", List.of("frame", "iframe", "window"));
    settings.put("accept_multiple", true);
    settings.put("accept_lineitem", true);
    settings.put("accept_copy_advice", false);
    settings.put("auto_create", false);
    settings.put("can_confirm", false);
    settings.put("deep_link_return_url", addresses.at("/deep-linking/return").toString());
    settings.put("title", "");
    settings.put("text", "");
    settings.put("data", data);
    claims.put("https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings", settings);
    return this;
  }

  public Map<String, Object> claims() {
    return claims;
  }
}
