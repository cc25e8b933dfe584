package org.maillage.kernel;

import java.net.URI;
import java.nio.file.Path;
import java.time.Period;
import java.util.Map;
import java.util.Optional;

/**
 * What the operator set, read from the environment once. docs/operations/configuration.md lists
 * every variable; an unknown {@code MAILLAGE_} variable is refused at the start, so a typing error
 * is never a silent default.
 */
public record Settings(Map<String, String> environment) {
  public static final java.util.Set<String> KNOWN =
      java.util.Set.of(
          "MAILLAGE_BASE_URL",
          "MAILLAGE_DATA_DIR",
          "MAILLAGE_SECRET_KEY",
          "MAILLAGE_ADMIN_TOKEN",
          "MAILLAGE_PLATFORMS",
          "MAILLAGE_CONTROLLER",
          "MAILLAGE_DATA_PROTECTION",
          "MAILLAGE_HOSTING",
          "MAILLAGE_CONTACT",
          "MAILLAGE_RETENTION_YEARS",
          "MAILLAGE_PRACTICE_LMS",
          "MAILLAGE_ALLOW_PRIVATE_HOSTS",
          "MAILLAGE_JAVA_OPTS");

  public Settings {
    environment = Map.copyOf(environment);
    for (String name : environment.keySet()) {
      if (name.startsWith("MAILLAGE_") && !KNOWN.contains(name)) {
        throw new IllegalArgumentException("Unknown setting " + name + "; known are " + KNOWN);
      }
    }
    int port = port(environment);
    if (port < 1 || port > 65_535) {
      throw new IllegalArgumentException("PORT must be 1 to 65535, not " + port);
    }
  }

  public int port() {
    return port(environment);
  }

  private static int port(Map<String, String> environment) {
    String value = environment.getOrDefault("PORT", "8080");
    try {
      return Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("PORT must be a number, not " + value, e);
    }
  }

  /** Where people and platforms reach this server, without a trailing slash. */
  public URI baseUrl() {
    String value = value("MAILLAGE_BASE_URL").orElse("http://localhost:" + port());
    URI uri = URI.create(value.endsWith("/") ? value.substring(0, value.length() - 1) : value);
    if (uri.getHost() == null
        || !("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
      throw new IllegalArgumentException("MAILLAGE_BASE_URL must be an http(s) address: " + value);
    }
    if (uri.getRawPath() != null && !uri.getRawPath().isEmpty()) {
      throw new IllegalArgumentException("MAILLAGE_BASE_URL must have no path: " + value);
    }
    return uri;
  }

  public Path dataDir() {
    return Path.of(value("MAILLAGE_DATA_DIR").orElse("data"));
  }

  public Optional<String> databaseUrl() {
    return value("DATABASE_URL");
  }

  public Optional<String> secretKey() {
    return value("MAILLAGE_SECRET_KEY");
  }

  public Optional<String> adminToken() {
    return value("MAILLAGE_ADMIN_TOKEN");
  }

  public Optional<Path> platformsFile() {
    return value("MAILLAGE_PLATFORMS").map(Path::of);
  }

  /** Who decides what people's data is used for, as the page on privacy says it. */
  public Optional<String> controller() {
    return value("MAILLAGE_CONTROLLER");
  }

  /** How to reach whoever looks after data protection. */
  public Optional<String> dataProtection() {
    return value("MAILLAGE_DATA_PROTECTION");
  }

  /** Who keeps this server, and where. */
  public Optional<String> hosting() {
    return value("MAILLAGE_HOSTING");
  }

  /** Whom to write about anything else. */
  public Optional<String> contact() {
    return value("MAILLAGE_CONTACT");
  }

  /** How long a person's data stays after they came for the last time: 1 to 30 years. */
  public Period retention() {
    String years = value("MAILLAGE_RETENTION_YEARS").orElse("6");
    if (!years.matches("[1-9]|[12][0-9]|30")) {
      throw new IllegalArgumentException("MAILLAGE_RETENTION_YEARS must be 1 to 30, not " + years);
    }
    return Period.ofYears(Integer.parseInt(years));
  }

  public boolean allowPrivateHosts() {
    return isOn("MAILLAGE_ALLOW_PRIVATE_HOSTS");
  }

  /** A first try without an LMS; refused unless the product is reached by a loopback name. */
  public boolean practiceLms() {
    boolean on = isOn("MAILLAGE_PRACTICE_LMS");
    String host = baseUrl().getHost();
    if (on && !host.equals("localhost") && !host.equals("127.0.0.1") && !host.equals("[::1]")) {
      throw new IllegalArgumentException(
          "MAILLAGE_PRACTICE_LMS=on is for a first try on one's own machine: MAILLAGE_BASE_URL must be loopback");
    }
    return on;
  }

  /** The practice LMS answers on another loopback name, so that it is another site to a browser. */
  public URI practiceLmsUrl() {
    return URI.create("http://127.0.0.1:" + port() + "/practice");
  }

  private boolean isOn(String name) {
    String value = value(name).orElse("off");
    return switch (value) {
      case "on" -> true;
      case "off" -> false;
      default -> throw new IllegalArgumentException(name + " must be on or off, not " + value);
    };
  }

  private Optional<String> value(String name) {
    return Optional.ofNullable(environment.get(name)).map(String::strip).filter(v -> !v.isEmpty());
  }
}
