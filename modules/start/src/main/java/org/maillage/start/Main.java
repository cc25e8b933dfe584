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
    try {
      Settings settings = new Settings(System.getenv());
      settings.practiceLms();
      Files.createDirectories(settings.dataDir());
      Precheck.portIsFree(settings.port());
      Precheck.databaseAnswers(settings.databaseUrl());
      new GracefulStop().install();
      new Server(home, settings).start();
      System.out.println(Welcome.lines(settings));
      if (List.of(arguments).contains(STOP)) {
        System.exit(0);
      }
    } catch (StartFailure | IllegalArgumentException failure) {
      end("Maillage can't start: " + failure.getMessage());
    } catch (Exception unexpected) {
      end("Maillage can't start: " + unexpected);
    }
  }

  private static void end(String line) {
    System.err.println(line.replaceAll("\\s*\\R\\s*", " | "));
    System.err.flush();
    Runtime.getRuntime().halt(1);
  }
}
