package org.maillage.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.maillage.kernel.Finding;

/** The data folder: whether it can be written, and whether its secrets are for its owner only. */
final class FolderCheck {
  private static final long MEGABYTE = 1 << 20;
  private static final long LITTLE_SPACE = 500 * MEGABYTE;

  private FolderCheck() {}

  static Finding data(Path setting) {
    Path folder = setting.toAbsolutePath().normalize();
    Path there = folder;
    while (!Files.exists(there)) {
      there = there.getParent();
    }
    String user = System.getProperty("user.name");
    if (!Files.isDirectory(there) || !Files.isWritable(there)) {
      return Finding.wrong(
          "Data folder",
          there
              + " can't be written by "
              + user
              + ": give it to that account, or set MAILLAGE_DATA_DIR");
    }
    try {
      String owner = Files.getOwner(there).getName();
      if (there.equals(folder) && !owner.equals(user)) {
        return Finding.warning(
            "Data folder",
            folder
                + " belongs to "
                + owner
                + ", this check runs as "
                + user
                + ": run it as "
                + owner);
      }
      long space = Files.getFileStore(there).getUsableSpace();
      return space < LITTLE_SPACE
          ? Finding.warning("Data folder", folder + ": only " + space / MEGABYTE + " MB left")
          : Finding.ok(
              "Data folder", folder + (there.equals(folder) ? "" : ", made at the first start"));
    } catch (IOException unreadable) {
      return Finding.warning("Data folder", folder + ": " + unreadable);
    }
  }

  static List<Finding> secrets(Path folder) {
    return Stream.of("secret-key", "admin-token")
        .map(folder::resolve)
        .filter(FolderCheck::isForOthersToo)
        .map(file -> Finding.wrong("Secrets", file + " can be read by others: chmod 600 " + file))
        .toList();
  }

  private static boolean isForOthersToo(Path file) {
    try {
      Set<PosixFilePermission> all = Files.getPosixFilePermissions(file);
      return all.contains(PosixFilePermission.GROUP_READ)
          || all.contains(PosixFilePermission.OTHERS_READ);
    } catch (IOException | UnsupportedOperationException notThere) {
      return false;
    }
  }
}
