package org.maillage.kernel;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What the operator set, read from the environment once. docs/operations/configuration.md lists
 * every variable; an unknown {@code MAILLAGE_} variable is a fault, so a typing error is never a
 * silent default.
 */
public record Settings(Map<String, String> environment) {
  public static final Set<String> KNOWN =
      Set.of(
          "MAILLAGE_BASE_URL",
          "MAILLAGE_DATA_DIR",
          "MAILLAGE_SECRET_KEY",
          "MAILLAGE_SECRET_KEY_FILE",
          "MAILLAGE_ADMIN_TOKEN",
          "MAILLAGE_ADMIN_TOKEN_FILE",
          "MAILLAGE_PLATFORMS",
          "MAILLAGE_CONTROLLER",
          "MAILLAGE_DATA_PROTECTION",
          "MAILLAGE_HOSTING",
          "MAILLAGE_CONTACT",
          "MAILLAGE_RETENTION_YEARS",
          "MAILLAGE_WORKERS",
          "MAILLAGE_MICROBIT_V1_FIRMWARE",
          "MAILLAGE_MICROBIT_V2_FIRMWARE",
          "MAILLAGE_PRACTICE_LMS",
          "MAILLAGE_ALLOW_PRIVATE_HOSTS",
          "MAILLAGE_JAVA_OPTS");

  /** Where Debian's package firmware-microbit-micropython puts MicroPython for a V1. */
  private static final Path DEBIAN_V1 =
      Path.of("/usr/share/firmware-microbit-micropython/firmware.hex");

  public Settings {
    environment = Map.copyOf(environment);
  }

  /**
   * All that is wrong with what was set, a line each in words for the operator; empty when all is
   * right. A start with a fault is refused.
   */
  public List<String> faults() {
    List<String> faults = new ArrayList<>(unknown());
    List<Supplier<?>> readings =
        List.of(
            this::port,
            this::baseUrl,
            this::practiceLms,
            this::allowPrivateHosts,
            this::retention,
            this::workers,
            this::dataDir,
            this::platformsFile,
            this::database,
            this::secretKey,
            this::adminToken);
    for (Supplier<?> reading : readings) {
      try {
        reading.get();
      } catch (IllegalArgumentException wrong) {
        faults.add(wrong.getMessage());
      }
    }
    return faults.stream().distinct().toList();
  }

  /** Of what was set, never a value. */
  public String names() {
    return environment.keySet().stream()
        .filter(
            name ->
                KNOWN.contains(name) || name.equals("PORT") || name.matches("DATABASE_URL(_FILE)?"))
        .filter(name -> value(name).isPresent())
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private List<String> unknown() {
    return environment.keySet().stream()
        .filter(name -> name.startsWith("MAILLAGE_") && !KNOWN.contains(name))
        .sorted()
        .map(name -> "Unknown setting " + name + "; known are " + new TreeSet<>(KNOWN))
        .toList();
  }

  public int port() {
    String value = value("PORT").orElse("8080");
    if (!value.matches("[0-9]{1,5}")) {
      throw new IllegalArgumentException("PORT must be a number, not " + value);
    }
    int port = Integer.parseInt(value);
    if (port < 1 || port > 65_535) {
      throw new IllegalArgumentException("PORT must be 1 to 65535, not " + port);
    }
    return port;
  }

  /** Where people and platforms reach this server, without a trailing slash. */
  public URI baseUrl() {
    String value = value("MAILLAGE_BASE_URL").orElseGet(() -> "http://localhost:" + port());
    URI uri = uri(value.endsWith("/") ? value.substring(0, value.length() - 1) : value);
    if (uri == null
        || uri.getHost() == null
        || !("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
      throw new IllegalArgumentException("MAILLAGE_BASE_URL must be an http(s) address: " + value);
    }
    if (uri.getRawPath() != null && !uri.getRawPath().isEmpty()) {
      throw new IllegalArgumentException("MAILLAGE_BASE_URL must have no path: " + value);
    }
    return uri;
  }

  private static URI uri(String value) {
    try {
      return URI.create(value);
    } catch (IllegalArgumentException unreadable) {
      return null;
    }
  }

  /** Whether the product is reached from its own machine only: for a first try. */
  public boolean isLoopback() {
    return Set.of("localhost", "127.0.0.1", "[::1]").contains(baseUrl().getHost());
  }

  public Path dataDir() {
    return Path.of(value("MAILLAGE_DATA_DIR").orElse("data"));
  }

  /** PostgreSQL; empty for H2 in the data folder. */
  public Optional<DatabaseUrl> database() {
    return secret("DATABASE_URL").map(DatabaseUrl::parse);
  }

  public Optional<String> secretKey() {
    return secret("MAILLAGE_SECRET_KEY");
  }

  public Optional<String> adminToken() {
    return secret("MAILLAGE_ADMIN_TOKEN");
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

  /** How many learners' programs run at one time, each in a process of its own: 1 to 16. */
  public int workers() {
    String workers = value("MAILLAGE_WORKERS").orElse("2");
    if (!workers.matches("[1-9]|1[0-6]")) {
      throw new IllegalArgumentException("MAILLAGE_WORKERS must be 1 to 16, not " + workers);
    }
    return Integer.parseInt(workers);
  }

  /**
   * The file with MicroPython for the first micro:bit; Debian's, if it is there and none is set.
   */
  public Optional<Path> microbitV1Firmware() {
    return value("MAILLAGE_MICROBIT_V1_FIRMWARE")
        .map(Path::of)
        .or(() -> Optional.of(DEBIAN_V1).filter(Files::isReadable));
  }

  /** The file with MicroPython for the second micro:bit. */
  public Optional<Path> microbitV2Firmware() {
    return value("MAILLAGE_MICROBIT_V2_FIRMWARE").map(Path::of);
  }

  public boolean allowPrivateHosts() {
    return isOn("MAILLAGE_ALLOW_PRIVATE_HOSTS");
  }

  /** A first try without an LMS; refused unless the product is reached by a loopback name. */
  public boolean practiceLms() {
    boolean on = isOn("MAILLAGE_PRACTICE_LMS");
    if (on && !isLoopback()) {
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

  /** Given as it is, or by the name of a file that holds it. */
  private Optional<String> secret(String name) {
    Optional<Path> file = value(name + "_FILE").map(Path::of);
    if (file.isPresent() && value(name).isPresent()) {
      throw new IllegalArgumentException(name + " and " + name + "_FILE are both set; keep one");
    }
    return file.isPresent() ? file.map(path -> SecretFile.read(name + "_FILE", path)) : value(name);
  }

  private Optional<String> value(String name) {
    return Optional.ofNullable(environment.get(name)).map(String::strip).filter(v -> !v.isEmpty());
  }
}
