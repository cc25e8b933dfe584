package org.maillage.start;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Optional;

/** What is looked at before the server starts, because the server itself would say it badly. */
final class Precheck {
  private static final int PATIENCE_MILLIS = 5_000;
  private static final int POSTGRESQL_PORT = 5432;

  private Precheck() {}

  static void portIsFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(port));
    } catch (IOException e) {
      throw new StartFailure("port " + port + " is taken; set PORT to another one", e);
    }
  }

  /** Only that something listens there: the password is the pool's to try. */
  static void databaseAnswers(Optional<String> databaseUrl) {
    if (databaseUrl.isEmpty()) {
      return;
    }
    URI uri = URI.create(databaseUrl.get().replaceFirst("^jdbc:", ""));
    if (uri.getHost() == null) {
      throw new StartFailure("DATABASE_URL must look like postgres://user:password@host/database");
    }
    int port = uri.getPort() < 0 ? POSTGRESQL_PORT : uri.getPort();
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(uri.getHost(), port), PATIENCE_MILLIS);
    } catch (IOException e) {
      throw new StartFailure("no database answers at " + uri.getHost() + ":" + port, e);
    }
  }
}
