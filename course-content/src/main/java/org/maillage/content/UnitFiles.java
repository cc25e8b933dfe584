package org.maillage.content;

import java.util.Set;
import java.util.TreeSet;
import org.maillage.content.files.ContentFolder;

/** The files in the folder of a unit or an exercise, and those of them that a part of it names. */
final class UnitFiles {
  private static final String UNITS = "units/";

  private final ContentFolder content;
  private final String folder;
  private final Set<String> named = new TreeSet<>();

  UnitFiles(ContentFolder content, String unit) {
    this.content = content;
    this.folder = UNITS + unit;
  }

  private UnitFiles(String folder, ContentFolder content) {
    this.content = content;
    this.folder = folder;
  }

  static UnitFiles ofExercise(ContentFolder content, String slug) {
    return new UnitFiles("exercises/" + slug, content);
  }

  /** The unit's slug; what stands in its place in the addresses of an exercise's pictures. */
  String unit() {
    return folder.startsWith(UNITS) ? folder.substring(UNITS.length()) : folder;
  }

  String path(String file) {
    return folder + "/" + file;
  }

  boolean has(String file) {
    return content.has(path(file));
  }

  void name(String file) {
    named.add(file);
  }

  Set<String> named() {
    return named;
  }

  String text(String file) {
    return content.text(path(file));
  }

  byte[] bytes(String file) {
    return content.bytes(path(file));
  }
}
