package org.maillage.exercises.domain;

import java.util.Locale;

/** The two micro:bit boards that exist; what is made for one does not run on the other. */
public enum Board {
  V1("MAILLAGE_MICROBIT_V1_FIRMWARE", 0x17eeb07c),
  V2("MAILLAGE_MICROBIT_V2_FIRMWARE", 0x47eeb07c);

  private final String setting;
  private final int mark;

  Board(String setting, int mark) {
    this.setting = setting;
    this.mark = mark;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The setting that names the file with its MicroPython. */
  public String setting() {
    return setting;
  }

  /** The word by which MicroPython says in its memory which board it is for. */
  int mark() {
    return mark;
  }
}
