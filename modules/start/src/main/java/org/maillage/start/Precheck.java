package org.maillage.start;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import org.maillage.kernel.DatabaseUrl;
import org.maillage.kernel.Settings;

/** What is looked at before the server starts, because the server itself would say it badly. */
final class Precheck {
  private static final int PATIENCE_MILLIS = 5_000;
  private static final int FIRST_FOR_EVERYBODY = 1024;

  private Precheck() {}

  static void settingsAreRight(Settings settings) {
    List<String> faults = settings.faults();
    if (!faults.isEmpty()) {
      throw new StartFailure(String.join("; ", faults));
    }
  }

  static void portIsFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(port));
    } catch (IOException e) {
      boolean refused = String.valueOf(e.getMessage()).contains("Permission denied");
      throw refused && port < FIRST_FOR_EVERYBODY
          ? new StartFailure("port " + port + " is for root only; set PORT to 1024 or more", e)
          : new StartFailure("port " + port + " is taken; set PORT to another one", e);
    }
  }

  /** Only that something listens there: the password is the pool's to try. */
  static void databaseAnswers(Optional<DatabaseUrl> database) {
    if (database.isEmpty()) {
      return;
    }
    String host = database.get().host();
    int port = database.get().port();
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), PATIENCE_MILLIS);
    } catch (IOException e) {
      throw new StartFailure("no database answers at " + host + ":" + port, e);
    }
  }
}
