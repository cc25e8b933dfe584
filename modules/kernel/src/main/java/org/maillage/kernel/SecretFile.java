package org.maillage.kernel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;

/** A secret that lies in a file, as containers and systemd hand it over. */
final class SecretFile {
  private SecretFile() {}

  /**
   * @param setting what named the file
   */
  static String read(String setting, Path file) {
    String place = setting + " " + file + ": ";
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException(place + "there is no such file");
    }
    if (isForEverybody(file)) {
      throw new IllegalArgumentException(
          place + "everybody on this machine can read it; chmod 400 it");
    }
    try {
      String secret = Files.readString(file).strip();
      if (secret.isEmpty()) {
        throw new IllegalArgumentException(place + "the file is empty");
      }
      return secret;
    } catch (IOException unreadable) {
      throw new IllegalArgumentException(place + "can't be read by this account, or is no text");
    }
  }

  /** Its group may read it: so systemd hands over what root owns. */
  private static boolean isForEverybody(Path file) {
    try {
      return Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ);
    } catch (IOException | UnsupportedOperationException noSuchRights) {
      return false;
    }
  }
}
