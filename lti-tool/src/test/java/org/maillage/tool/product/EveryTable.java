package org.maillage.tool.product;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** All that a database holds: every row of every table, each value after the name of its column. */
public final class EveryTable {
  private EveryTable() {}

  public static List<String> rows(Connection database) throws SQLException {
    List<String> all = new ArrayList<>();
    try (Statement statement = database.createStatement()) {
      for (String table : tables(database)) {
        try (ResultSet rows = statement.executeQuery("select * from \"" + table + "\"")) {
          while (rows.next()) {
            all.add(table + row(rows));
          }
        }
      }
    }
    return all;
  }

  private static List<String> tables(Connection database) throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet tables =
        database
            .getMetaData()
            .getTables(null, "public", "%", new String[] {"TABLE", "BASE TABLE"})) {
      while (tables.next()) {
        names.add(tables.getString("TABLE_NAME"));
      }
    }
    return names;
  }

  private static String row(ResultSet row) throws SQLException {
    StringBuilder text = new StringBuilder();
    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
      text.append(' ').append(row.getMetaData().getColumnName(column)).append('=');
      text.append(row.getString(column));
    }
    return text.toString();
  }
}
