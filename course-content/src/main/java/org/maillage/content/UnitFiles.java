package org.maillage.content;

import java.util.Set;
import java.util.TreeSet;
import org.maillage.content.files.ContentFolder;

/** The files in a unit's folder, and those of them that a part of the unit names. */
final class UnitFiles {
  private final ContentFolder content;
  private final String unit;
  private final Set<String> named = new TreeSet<>();

  UnitFiles(ContentFolder content, String unit) {
    this.content = content;
    this.unit = unit;
  }

  String unit() {
    return unit;
  }

  String path(String file) {
    return "units/" + unit + "/" + file;
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
