package org.maillage.tool.start;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.maillage.kernel.Settings;

/**
 * {@code bin/maillage backup} and {@code restore}: the H2 file and the two secrets beside it, as
 * one file for its owner's eyes. H2 lets one process in, so a backup is of the stopped product,
 * whole, or refused.
 */
public final class H2Backup {
  private static final String DATABASE = "maillage.mv.db";
  private static final List<String> FILES = List.of(DATABASE, "secret-key", "admin-token");

  private H2Backup() {}

  public static void backup(Settings settings, Path file) throws IOException {
    refusePostgreSql(settings);
    if (Files.exists(file)) {
      throw new IllegalStateException(file + " exists already; nothing was changed");
    }
    Path folder = settings.dataDir();
    if (!Files.exists(folder.resolve(DATABASE))) {
      throw new IllegalStateException("there is no database in " + folder.toAbsolutePath());
    }
    try (Connection nobodyElse = MainDataSource.toKeep(settings).getConnection()) {
      Path copy = Files.createTempFile("maillage", ".zip");
      try {
        backUp(nobodyElse, copy);
        write(copy, folder, file);
      } catch (IOException full) {
        Files.deleteIfExists(file);
        throw full;
      } finally {
        Files.delete(copy);
      }
    } catch (SQLException refused) {
      throw new IllegalStateException(DatabaseRefusal.of(refused, settings).text(), refused);
    }
  }

  private static void backUp(Connection database, Path copy) throws SQLException {
    try (PreparedStatement backup = database.prepareStatement("backup to ?")) {
      backup.setString(1, copy.toString());
      backup.execute();
    }
  }

  private static void write(Path copy, Path folder, Path file) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(ownersOnly(file));
        ZipFile database = new ZipFile(copy.toFile())) {
      for (String name : FILES) {
        if (name.equals(DATABASE)) {
          zip.putNextEntry(new ZipEntry(name));
          database.getInputStream(database.getEntry(name)).transferTo(zip);
        } else if (Files.exists(folder.resolve(name))) {
          zip.putNextEntry(new ZipEntry(name));
          Files.copy(folder.resolve(name), zip);
        }
      }
    }
  }

  public static void restore(Settings settings, Path file) throws IOException {
    refusePostgreSql(settings);
    Path folder = settings.dataDir();
    for (String name : FILES) {
      if (Files.exists(folder.resolve(name))) {
        throw new IllegalStateException(
            folder + " holds " + name + " already: move it aside first; nothing was changed");
      }
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.getEntry(DATABASE) == null) {
        throw new IllegalStateException(file + " is no backup of Maillage; nothing was changed");
      }
      Files.createDirectories(folder);
      for (String name : FILES) {
        if (zip.getEntry(name) != null) {
          try (OutputStream out = ownersOnly(folder.resolve(name))) {
            zip.getInputStream(zip.getEntry(name)).transferTo(out);
          }
        }
      }
    }
    open(settings, file);
  }

  private static void open(Settings settings, Path file) {
    try {
      MainDataSource.toRead(settings).getConnection().close();
    } catch (SQLException broken) {
      throw new IllegalStateException(file + " was put back and can't be opened", broken);
    }
  }

  private static OutputStream ownersOnly(Path file) throws IOException {
    return Channels.newOutputStream(
        Files.newByteChannel(
            file,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))));
  }

  private static void refusePostgreSql(Settings settings) {
    if (settings.database().isPresent()) {
      throw new IllegalStateException(
          "DATABASE_URL names a PostgreSQL; its own tools do that: pg_dump and pg_restore");
    }
  }
}
