package org.maillage.tool.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.maillage.kernel.Problem;
import org.maillage.pages.api.Refused;

/**
 * Refuses what is too long, or does not say how long it is, before anybody reads it and in our own
 * words. The longest form is a reflective note.
 */
public class SizeLimit extends HttpFilter {
  private static final long LONGEST = 256 * 1024;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getContentLengthLong() > LONGEST) {
      Refused.tell(request, response, new Problem(413, "pages.too-large"));
    } else if (request.getHeader("Transfer-Encoding") != null) {
      Refused.tell(request, response, new Problem(411, "pages.malformed"));
    } else {
      chain.doFilter(request, response);
    }
  }
}
