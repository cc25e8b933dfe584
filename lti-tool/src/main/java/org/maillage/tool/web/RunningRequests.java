package org.maillage.tool.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts what is running, so that a stop can wait for it; see the launcher's GracefulStop. */
public class RunningRequests extends HttpFilter {
  private static final String RUNNING = "maillage.requests.running";

  private final AtomicInteger running =
      System.getProperties().get(RUNNING) instanceof AtomicInteger shared
          ? shared
          : new AtomicInteger();

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    running.incrementAndGet();
    try {
      chain.doFilter(request, response);
    } finally {
      running.decrementAndGet();
    }
  }
}
