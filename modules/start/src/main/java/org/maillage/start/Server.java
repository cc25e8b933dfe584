package org.maillage.start;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.boot.AdminCommandRunner;
import java.nio.file.Path;
import org.maillage.kernel.Settings;

/** The Payara Micro process: one application at the root, one HTTP port, no clustering. */
final class Server {
  /** The application leaves here that it started, or why not; see its {@code StartUp}. */
  private static final String DONE = "maillage.start.done";

  private static final String REASON = "maillage.start.failure";

  private static final String HTTP =
      "configs.config.server-config.network-config.protocols.protocol.http-listener.http.";

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

  private void boot() {
    PayaraMicro micro = PayaraMicro.getInstance();
    micro.setNoHazelcast(true);
    micro.setHttpPort(settings.port());
    micro.setPrintLogo(false);
    micro.setLogPropertiesFile(home.resolve("etc/logging.properties").toFile());
    micro.setPreBootHandler(Server::configure);
    micro.addDeploymentFile(home.resolve("lib/ROOT.war").toFile());
    try {
      micro.bootStrap();
    } catch (BootstrapException e) {
      throw new StartFailure(System.getProperty(REASON, "the server did not start"), e);
    }
  }

  /** What travels is compressed; what comes in is small: the longest form is a reflective note. */
  private static void configure(AdminCommandRunner runner) {
    runner.run("set", HTTP + "compression=on");
    runner.run("set", HTTP + "compression-min-size-bytes=1024");
    runner.run(
        "set",
        HTTP
            + "compressable-mime-type=text/html,text/css,text/javascript,image/svg+xml,application/json");
    runner.run("set", HTTP + "max-form-post-size-bytes=262144");
    // The application bounds what comes in, in plain words; the server would name itself.
    runner.run("set", HTTP + "max-post-size-bytes=-1");
    runner.run("set", HTTP + "xpowered-by=false");
    runner.run("set", HTTP + "server-header=false");
    runner.run("set", HTTP + "xframe-options=false");
  }
}
