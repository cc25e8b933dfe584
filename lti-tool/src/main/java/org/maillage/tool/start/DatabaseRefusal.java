package org.maillage.tool.start;

import java.sql.SQLException;
import org.maillage.kernel.Finding;
import org.maillage.kernel.Settings;

/** Why a database let nobody in, and what an operator does about it. */
final class DatabaseRefusal {
  private static final int H2_NOT_MADE_YET = 90146;
  private static final int H2_IN_USE = 90020;

  private DatabaseRefusal() {}

  static Finding of(SQLException refused, Settings settings) {
    return settings.database().isPresent()
        ? Finding.wrong("Database", postgresql(refused) + " (" + refused.getMessage() + ")")
        : h2(refused);
  }

  private static String postgresql(SQLException refused) {
    String state = String.valueOf(refused.getSQLState());
    if (state.startsWith("28")) {
      return "the user or password in DATABASE_URL is refused";
    }
    if (state.equals("3D000")) {
      return "there is no such database: create database … owner … encoding 'UTF8'";
    }
    return state.startsWith("08")
        ? "does not answer: start it, or look at DATABASE_URL and the firewall"
        : "lets nobody in";
  }

  private static Finding h2(SQLException refused) {
    return switch (refused.getErrorCode()) {
      case H2_NOT_MADE_YET ->
          Finding.ok("Database", "H2 in the data folder, made at the first start");
      case H2_IN_USE ->
          Finding.warning("Database", "H2 is in use by the Maillage that runs: stop it first");
      default ->
          Finding.wrong(
              "Database", "H2 can't be opened: restore a backup: " + refused.getMessage());
    };
  }
}
