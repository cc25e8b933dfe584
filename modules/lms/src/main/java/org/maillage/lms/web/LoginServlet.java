package org.maillage.lms.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.maillage.kernel.Audience;
import org.maillage.lms.app.PlatformDirectory;
import org.maillage.lms.app.Protocol;
import org.maillage.lti13.Platform;
import org.maillage.lti13.login.LoginRequest;
import org.maillage.pages.api.Refused;

/**
 * Where an LMS sends a browser first. A browser without our cookie is given one and sent once round
 * to here; if the cookie does not come back, the frame refuses cookies, and a page offers a new
 * window with the parameters still unused: an LMS's hints work once, so nothing later can mend
 * this.
 */
@WebServlet("/lti/login")
@Audience(Audience.Who.PROGRAM)
public class LoginServlet extends MessageServlet {
  private static final String CHECK = "cookie_check";

  @Inject private transient Protocol protocol;
  @Inject private transient PlatformDirectory platforms;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    answer(request, response, () -> begin(request, response));
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    doGet(request, response);
  }

  private void begin(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    LoginRequest login = LoginRequest.from(request::getParameter);
    Platform platform = platforms.require(login.issuer(), login.clientId());
    List<String> browser = BrowserSecret.hashes(request);
    if (!browser.isEmpty()) {
      redirect(response, 302, protocol.logins().begin(login, platform, browser.get(0)));
    } else if (request.getParameter(CHECK) == null) {
      String again = LoginAddress.of(protocol.loginUri(), request) + "&" + CHECK + "=1";
      redirect(response, 303, URI.create(again));
      response.setHeader("Set-Cookie", BrowserSecret.setCookie());
    } else {
      Refused.show("/lti/new-window", request, response);
    }
  }
}
