package org.maillage.tool.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Static files carry a mark of their content in their address, so browsers may keep them a year.
 * Only the logo is for other sites: an LMS shows it in its list of tools.
 */
public class StaticHeaders extends HttpFilter {
  private static final String LOGO = "/static/icon.svg";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean logo = LOGO.equals(request.getRequestURI());
    response.setHeader("Cross-Origin-Resource-Policy", logo ? "cross-origin" : "same-origin");
    if (request.getQueryString() != null) {
      response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    }
    chain.doFilter(request, response);
  }
}
