package org.maillage.start;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.maillage.kernel.Finding;
import org.maillage.kernel.Finding.Level;
import org.maillage.kernel.Settings;

/**
 * {@code bin/maillage check}: what is wrong with a configuration before it is used, a line each.
 * Nothing is started and nothing is written; no line holds a secret.
 */
final class Check {
  private final Path home;
  private final Settings settings;

  Check(Path home, Settings settings) {
    this.home = home;
    this.settings = settings;
  }

  /** True when a start would succeed. */
  boolean print(PrintStream out) {
    List<Finding> findings = findings();
    for (Finding finding : findings) {
      out.printf(
          "%-8s %-14s %s%n",
          finding.level().name().toLowerCase(Locale.ROOT),
          finding.about(),
          finding.text().strip().replaceAll("\\s*\\R\\s*", " | "));
    }
    long wrong = count(findings, Level.WRONG);
    out.printf("%nwrong: %d, warnings: %d%n", wrong, count(findings, Level.WARNING));
    return wrong == 0;
  }

  private List<Finding> findings() {
    List<Finding> all = new ArrayList<>();
    all.add(MachineCheck.java());
    all.add(MachineCheck.memory());
    all.addAll(SettingsCheck.of(settings));
    if (settings.faults().isEmpty()) {
      all.add(FolderCheck.data(settings.dataDir()));
      all.addAll(FolderCheck.secrets(settings.dataDir()));
      all.add(PortCheck.of(settings.port()));
      all.addAll(ofApplication());
    }
    return all;
  }

  @SuppressWarnings("unchecked")
  private List<Finding> ofApplication() {
    try {
      return (List<Finding>) new Application(home).call("Inspection", "look", settings);
    } catch (StartFailure failure) {
      return List.of(Finding.wrong("Check", "came to no end: " + failure.getMessage()));
    }
  }

  private static long count(List<Finding> findings, Level level) {
    return findings.stream().filter(finding -> finding.level() == level).count();
  }
}
