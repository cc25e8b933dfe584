package org.maillage.lms.web;

import java.util.List;
import org.maillage.lms.app.Finding;
import org.maillage.lms.app.PlatformEntry;

/**
 * One platform.
 *
 * @param said names what was just done, as {@code lms.admin.said-…}; null when nothing was
 * @param findings of the test; null when it was not run
 */
public record PlatformView(PlatformEntry entry, String said, List<Finding> findings) {
  public String href(String action) {
    return "/admin/platforms/" + entry.id() + action;
  }

  public List<String> deployments() {
    return entry.form().deploymentIds().stream().sorted().toList();
  }

  public boolean works() {
    return findings.stream().allMatch(Finding::good);
  }
}
