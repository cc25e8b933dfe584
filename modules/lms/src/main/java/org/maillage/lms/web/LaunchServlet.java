package org.maillage.lms.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.maillage.kernel.Audience;
import org.maillage.kernel.Settings;
import org.maillage.lms.app.LaunchDesk;
import org.maillage.lti13.LtiException;

/** Where an LMS posts its signed token; the only redirect address we register. */
@WebServlet("/lti/launch")
@Audience(Audience.Who.PROGRAM)
public class LaunchServlet extends MessageServlet {
  @Inject private transient LaunchDesk desk;
  @Inject private transient Settings settings;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    answer(request, response, () -> redirect(response, 303, launch(request)));
  }

  private URI launch(HttpServletRequest request) {
    String error = request.getParameter("error");
    if (error != null) {
      throw LtiException.platformError(error);
    }
    String page =
        desk.launch(
            request.getParameter("id_token"),
            request.getParameter("state"),
            BrowserSecret.hashes(request));
    return settings.baseUrl().resolve(page);
  }
}
