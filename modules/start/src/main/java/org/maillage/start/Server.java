package org.maillage.start;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
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
   * Its libraries lie on the class path, where the JVM finds them fastest and can keep them ready;
   * so it is told what else it would find out by itself. The port tells two nodes on one machine
   * apart.
   */
  private void boot() {
    Path server = home.resolve("lib/server");
    Path folder = settings.dataDir().resolve("server-" + settings.port());
    System.setProperty(
        "fish.payara.micro.BootJar", server.resolve("launch-micro.jar").toUri().toString());
    System.setProperty("fish.payara.micro.UnpackDir", server.toString());
    try {
      ServerFolder.begin(folder, server);
      Class.forName("fish.payara.micro.impl.PayaraMicroImpl")
          .getMethod("create", String[].class)
          .invoke(null, (Object) commandLine(folder));
    } catch (InvocationTargetException e) {
      throw new StartFailure(System.getProperty(REASON, "the server did not start"), e.getCause());
    } catch (IOException | ReflectiveOperationException e) {
      throw new StartFailure("the server's files in " + folder + " or " + server, e);
    }
  }

  private String[] commandLine(Path folder) {
    return new String[] {
      "--rootdir",
      folder.toString(),
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
    };
  }
}
