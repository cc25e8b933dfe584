package org.maillage.exercises.app;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maillage.exercises.domain.Board;
import org.maillage.exercises.domain.Firmware;
import org.maillage.kernel.Finding;
import org.maillage.kernel.Preflight;
import org.maillage.kernel.Settings;

/** Whether the MicroPython for boards, where the operator names it, is what it should be. */
public final class ExercisesPreflight implements Preflight {

  @Override
  public List<Finding> look(Settings settings, Optional<Connection> database) {
    List<Finding> findings = new ArrayList<>();
    for (Board board : Board.values()) {
      Firmwares.file(board, settings).map(file -> firmware(board, file)).ifPresent(findings::add);
    }
    return findings;
  }

  private static Finding firmware(Board board, Path file) {
    String about = "micro:bit " + board;
    try {
      Firmware.read(board, file);
      return Finding.ok(about, "MicroPython in " + file);
    } catch (IllegalArgumentException wrong) {
      return Finding.wrong(about, wrong.getMessage());
    }
  }
}
