package org.maillage.exercises.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.maillage.exercises.domain.Board;
import org.maillage.exercises.domain.Firmware;
import org.maillage.kernel.Settings;
import org.maillage.kernel.Started;

/** The MicroPython that the operator gave for boards; a wrong file stops the start and is named. */
@ApplicationScoped
public class Firmwares {
  private final Map<Board, Firmware> given = new EnumMap<>(Board.class);

  void read(@Observes Started started) {
    for (Board board : Board.values()) {
      file(board, started.settings())
          .ifPresent(file -> given.put(board, Firmware.read(board, file)));
    }
  }

  static Optional<Path> file(Board board, Settings settings) {
    return board == Board.V1 ? settings.microbitV1Firmware() : settings.microbitV2Firmware();
  }

  public Optional<Firmware> of(Board board) {
    return Optional.ofNullable(given.get(board));
  }
}
