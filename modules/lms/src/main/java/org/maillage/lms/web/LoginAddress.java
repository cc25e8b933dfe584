package org.maillage.lms.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;

/** The address of a login with the LMS's parameters, as they came. */
final class LoginAddress {
  private static final List<String> PARAMETERS =
      List.of(
          "iss",
          "login_hint",
          "target_link_uri",
          "client_id",
          "lti_message_hint",
          "lti_deployment_id");

  private LoginAddress() {}

  static String of(URI login, HttpServletRequest request) {
    StringJoiner parameters = new StringJoiner("&", login + "?", "");
    for (String name : PARAMETERS) {
      String value = request.getParameter(name);
      if (value != null) {
        parameters.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
      }
    }
    return parameters.toString();
  }
}
