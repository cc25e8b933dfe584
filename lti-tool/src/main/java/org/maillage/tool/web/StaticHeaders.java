package org.maillage.tool.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Static files carry a mark of their content in their address, so browsers may keep them a year:
 * ours behind a question mark, those that Vite builds at the end of their name. Only the logo is
 * for other sites: an LMS shows it in its list of tools. The service worker looks after exercises
 * shown to a class, and after nothing else.
 */
public class StaticHeaders extends HttpFilter {
  private static final Pattern BUILT = Pattern.compile(".*-[A-Za-z0-9_-]{8}\\.[a-z]+");
  private static final String LOGO = "/static/icon.svg";
  private static final String SERVICE_WORKER = "/static/exercises/offline.js";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean logo = LOGO.equals(request.getRequestURI());
    response.setHeader("Cross-Origin-Resource-Policy", logo ? "cross-origin" : "same-origin");
    if (request.getQueryString() != null || BUILT.matcher(request.getRequestURI()).matches()) {
      response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    }
    if (SERVICE_WORKER.equals(request.getRequestURI())) {
      response.setHeader("Service-Worker-Allowed", "/");
      response.setHeader("Cache-Control", "no-cache");
    }
    chain.doFilter(request, response);
  }
}
