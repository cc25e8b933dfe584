package org.maillage.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.maillage.kernel.Settings;

/**
 * Starts the product and stays; a start that can't succeed ends within seconds with exit code 1 and
 * one line that says why.
 */
public final class Main {
  /** Ends as soon as it is up: for {@code bin/prepare}. */
  private static final String STOP = "--stop-once-ready";

  private Main() {}

  public static void main(String[] arguments) {
    Path home = Path.of(System.getProperty("maillage.home", ".")).toAbsolutePath().normalize();
    Settings settings = new Settings(System.getenv());
    switch (arguments.length == 0 ? "" : arguments[0]) {
      case "", STOP -> start(home, settings, List.of(arguments).contains(STOP));
      case "check" -> System.exit(new Check(home, settings).print(System.out) ? 0 : 1);
      case "backup", "restore" -> copy(home, settings, List.of(arguments));
      default ->
          end("Maillage has no command " + arguments[0] + "; it has: check, backup, restore");
    }
  }

  private static void start(Path home, Settings settings, boolean onlyOnce) {
    try {
      Precheck.settingsAreRight(settings);
      Files.createDirectories(settings.dataDir());
      Precheck.portIsFree(settings.port());
      Precheck.databaseAnswers(settings.database());
      new GracefulStop().install();
      new Server(home, settings).start();
      System.out.println(Welcome.lines(settings));
      if (onlyOnce) {
        System.exit(0);
      }
    } catch (StartFailure | IllegalArgumentException failure) {
      end("Maillage can't start: " + failure.getMessage());
    } catch (Exception unexpected) {
      end("Maillage can't start: " + unexpected);
    }
  }

  /** Of H2, which has no tools around it. */
  private static void copy(Path home, Settings settings, List<String> command) {
    if (command.size() != 2) {
      end("Maillage needs to know the file: maillage " + command.get(0) + " <file.zip>");
    }
    try {
      Precheck.settingsAreRight(settings);
      Path file = Path.of(command.get(1)).toAbsolutePath();
      new Application(home).call("H2Backup", command.get(0), settings, file);
      System.out.println("Done: " + command.get(0) + " " + file);
    } catch (StartFailure failure) {
      end("Maillage can't " + command.get(0) + ": " + failure.getMessage());
    }
  }

  private static void end(String line) {
    System.err.println(line.replaceAll("\\s*\\R\\s*", " | "));
    System.err.flush();
    Runtime.getRuntime().halt(1);
  }
}
