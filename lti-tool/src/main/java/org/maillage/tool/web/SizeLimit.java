package org.maillage.tool.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.maillage.kernel.Problem;
import org.maillage.pages.api.Refused;

/**
 * Refuses what is too long, or does not say how long it is, before anybody reads it and in our own
 * words. The longest form is a reflective note; only a logo is longer.
 */
public class SizeLimit extends HttpFilter {
  private static final long LONGEST = 256 * 1024;
  private static final Pattern LOGO = Pattern.compile("/admin/spaces/[^/]+/logo");

  /** A logo, and what a form puts around it. */
  private static final long LONGEST_LOGO = (512 + 4) * 1024;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getContentLengthLong() > longest(request)) {
      Refused.tell(request, response, new Problem(413, "pages.too-large"));
    } else if (request.getHeader("Transfer-Encoding") != null) {
      Refused.tell(request, response, new Problem(411, "pages.malformed"));
    } else {
      chain.doFilter(request, response);
    }
  }

  private static long longest(HttpServletRequest request) {
    return LOGO.matcher(request.getRequestURI()).matches() ? LONGEST_LOGO : LONGEST;
  }
}
