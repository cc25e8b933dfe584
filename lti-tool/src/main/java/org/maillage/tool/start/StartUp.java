package org.maillage.tool.start;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.maillage.kernel.Settings;
import org.maillage.kernel.Started;

/**
 * Brings the database to its newest version, then tells every module. The launcher stays only if it
 * finds here that this went to its end; else it ends the process with the reason left here.
 */
@WebListener
@DataSourceDefinition(
    name = "java:app/jdbc/main",
    className = "org.maillage.tool.start.MainDataSource",
    minPoolSize = 2,
    maxPoolSize = StartUp.CONNECTIONS)
public class StartUp implements ServletContextListener {
  /**
   * Two for each of the 20 requests at once (etc/server.commands), and some for what runs beside
   * them: with fewer, transactions that hold one wait for each other's second, for a minute.
   */
  static final int CONNECTIONS = 48;

  private static final Logger LOG = Logger.getLogger(StartUp.class.getName());

  @Resource(lookup = "java:app/jdbc/main")
  private DataSource database;

  @Inject private Event<Started> started;
  @Inject private Settings settings;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    try {
      new Schema(database).migrate();
      started.fire(new Started(settings));
      System.setProperty("maillage.start.done", "true");
      LOG.info("Ready at " + settings.baseUrl());
    } catch (RuntimeException failure) {
      System.setProperty("maillage.start.failure", reason(failure));
      throw failure;
    }
  }

  /**
   * What our own code said is meant for the operator; else the deepest cause says what is wrong.
   */
  private static String reason(Throwable failure) {
    Throwable deepest = failure;
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (isOurs(t) && t.getMessage() != null) {
        return t.getMessage();
      }
      deepest = t;
    }
    return String.valueOf(deepest.getMessage());
  }

  private static boolean isOurs(Throwable t) {
    StackTraceElement[] trace = t.getStackTrace();
    return trace.length > 0 && trace[0].getClassName().startsWith("org.maillage.");
  }
}
