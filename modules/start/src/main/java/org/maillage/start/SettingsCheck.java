package org.maillage.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maillage.kernel.Finding;
import org.maillage.kernel.Settings;

/** What the settings say by themselves. */
final class SettingsCheck {
  private static final int SHORTEST_SECRET = 20;

  private SettingsCheck() {}

  static List<Finding> of(Settings settings) {
    List<String> faults = settings.faults();
    if (!faults.isEmpty()) {
      return faults.stream().map(fault -> Finding.wrong("Settings", fault)).toList();
    }
    List<Finding> findings = new ArrayList<>();
    String set = settings.names();
    findings.add(
        Finding.ok("Settings", set.isEmpty() ? "all by default" : set + "; the rest by default"));
    findings.add(address(settings));
    guessable("MAILLAGE_SECRET_KEY", settings.secretKey()).ifPresent(findings::add);
    guessable("MAILLAGE_ADMIN_TOKEN", settings.adminToken()).ifPresent(findings::add);
    if (settings.allowPrivateHosts() && !settings.isLoopback()) {
      findings.add(
          Finding.warning(
              "Settings",
              "MAILLAGE_ALLOW_PRIVATE_HOSTS=on lets a registered platform make this server call into its own network"));
    }
    return findings;
  }

  private static Finding address(Settings settings) {
    String url = settings.baseUrl().toString();
    if (settings.isLoopback()) {
      return settings.database().isPresent()
          ? Finding.warning(
              "Address", url + " is reached from this machine only: set MAILLAGE_BASE_URL")
          : Finding.ok("Address", url + ", from this machine only");
    }
    return url.startsWith("https:")
        ? Finding.ok("Address", url)
        : Finding.wrong(
            "Address",
            url + ": browsers refuse the cookies of a course without https; set MAILLAGE_BASE_URL");
  }

  private static Optional<Finding> guessable(String name, Optional<String> secret) {
    return secret
        .filter(value -> value.length() < SHORTEST_SECRET)
        .map(
            value ->
                Finding.warning(
                    "Secrets", name + " is short; make one with: openssl rand -base64 32"));
  }
}
