package org.maillage.bench;

import java.time.Instant;

/**
 * Who opens what, with the claims that Moodle 5 sends.
 *
 * @param extra more claims, each with a comma before it
 */
record LaunchOrder(String user, String resource, String course, String role, String extra) {
  private static final String CLAIM = "https://purl.imsglobal.org/spec/lti/claim/";
  private static final String AGS = "https://purl.imsglobal.org/spec/lti-ags/";
  private static final String NRPS = "https://purl.imsglobal.org/spec/lti-nrps/";

  static LaunchOrder learner(String user, String resource) {
    return new LaunchOrder(user, resource, "course-1", "Learner", "");
  }

  static LaunchOrder trainer(String user, String resource) {
    return new LaunchOrder(user, resource, "course-1", "Instructor", "");
  }

  /** The link has a grade column. */
  LaunchOrder graded(String platform, String column) {
    return with(
        """
        ,"%1$sclaim/endpoint": {"scope": ["%1$sscope/lineitem", "%1$sscope/score"],
          "lineitems": "%2$s/lineitems", "lineitem": "%2$s/lineitems/%3$s/lineitem?type_id=2"}"""
            .formatted(AGS, platform, column));
  }

  /** The course lets its members be listed. */
  LaunchOrder listed(String platform) {
    return with(
        """
        ,"%1$sclaim/namesroleservice": {"context_memberships_url": "%2$s/members",
          "service_versions": ["2.0"]}"""
            .formatted(NRPS, platform));
  }

  /** A value that the link's author set. */
  LaunchOrder custom(String name, String value) {
    return with(",\"%scustom\": {\"%s\": \"%s\"}".formatted(CLAIM, name, value));
  }

  private LaunchOrder with(String more) {
    return new LaunchOrder(user, resource, course, role, extra + more);
  }

  String target() {
    return Product.address() + "/lti/launch?resource=" + resource;
  }

  String claims(String issuer, String nonce) {
    long now = Instant.now().getEpochSecond();
    return """
        {"iss": "%1$s", "aud": "%2$s", "sub": "%4$s", "iat": %5$d, "exp": %6$d, "nonce": "%7$s",
         "given_name": "Aïcha", "family_name": "O'Brien %4$s", "name": "Aïcha O'Brien %4$s",
         "email": "%4$s@school.example",
         "%8$sversion": "1.3.0", "%8$smessage_type": "LtiResourceLinkRequest",
         "%8$sdeployment_id": "%3$s", "%8$starget_link_uri": "%9$s",
         "%8$sroles": ["http://purl.imsglobal.org/vocab/lis/v2/institution/person#%10$s",
           "http://purl.imsglobal.org/vocab/lis/v2/membership#%10$s"],
         "%8$sresource_link": {"id": "17", "title": "Le robot idiot", "description": ""},
         "%8$scontext": {"id": "%11$s", "label": "DPC", "title": "Découvrir la programmation",
           "type": ["CourseSection"]},
         "%8$slaunch_presentation": {"locale": "fr", "document_target": "iframe",
           "return_url": "%1$s/mod/lti/return.php?course=2&launch_container=3&instanceid=17"},
         "%8$stool_platform": {"product_family_code": "moodle", "version": "2025100600",
           "guid": "bench", "name": "Bench", "description": "A platform of the load driver"},
         "%8$slis": {"person_sourcedid": "", "course_section_sourcedid": ""},
         "%8$sext": {"user_username": "%4$s", "lms": "moodle-2"}%12$s}"""
        .formatted(
            issuer,
            Lms.CLIENT_ID,
            Lms.DEPLOYMENT,
            user,
            now,
            now + 60,
            nonce,
            CLAIM,
            target(),
            role,
            course,
            extra);
  }
}
