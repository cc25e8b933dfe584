package org.maillage.lms.web;

import java.util.List;
import org.maillage.lms.app.AdministratorEntry;
import org.maillage.lms.app.Finding;
import org.maillage.lms.app.PlatformEntry;

/**
 * One platform.
 *
 * @param path of its page
 * @param said names what was just done, as {@code lms.admin.said-…}; null when nothing was
 * @param findings of the test; null when it was not run
 * @param administrators who manage it from their LMS, or asked to
 */
public record PlatformView(
    String path,
    PlatformEntry entry,
    String said,
    List<Finding> findings,
    List<AdministratorEntry> administrators) {

  public String href(String action) {
    return path + action;
  }

  public List<String> deployments() {
    return entry.form().deploymentIds().stream().sorted().toList();
  }

  public boolean works() {
    return findings.stream().allMatch(Finding::good);
  }
}
