package org.maillage.start;

import fish.payara.micro.boot.PayaraMicroLauncher;
import java.nio.file.Path;
import org.maillage.kernel.Settings;

/** The Payara Micro process: one application at the root, one HTTP port, no clustering. */
final class Server {
  /** The application leaves here that it started, or why not; see its {@code StartUp}. */
  private static final String DONE = "maillage.start.done";

  private static final String REASON = "maillage.start.failure";

  private final Path home;
  private final Settings settings;

  Server(Path home, Settings settings) {
    this.home = home;
    this.settings = settings;
  }

  void start() {
    boot();
    if (System.getProperty(DONE) == null) {
      throw new StartFailure(
          System.getProperty(REASON, "the application was not deployed; the log above says why"));
    }
  }

  /**
   * As a command line, since only that way the server unpacks its libraries first: out of one jar
   * of jars, classes take twice the time to load. The port tells two nodes on one machine apart.
   */
  private void boot() {
    try {
      PayaraMicroLauncher.create(
          new String[] {
            "--unpackdir",
            settings.dataDir().resolve("server-" + settings.port()).toString(),
            "--nohazelcast",
            "--port",
            Integer.toString(settings.port()),
            "--logproperties",
            home.resolve("etc/logging.properties").toString(),
            "--prebootcommandfile",
            home.resolve("etc/server.commands").toString(),
            "--deploy",
            home.resolve("lib/ROOT.war").toString(),
            "--contextroot",
            "/"
          });
    } catch (Exception e) {
      throw new StartFailure(System.getProperty(REASON, "the server did not start"), e);
    }
  }
}
