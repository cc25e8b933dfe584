package org.maillage.verifier.worker;

import java.io.ByteArrayOutputStream;
import org.maillage.verifier.Ending;

/** What a program wrote, up to the limit. */
final class Output {
  private final int limit;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  Output(int limit) {
    this.limit = limit;
  }

  void begin() {
    bytes.reset();
  }

  void add(byte[] more) {
    int room = limit - bytes.size();
    bytes.write(more, 0, Math.min(room, more.length));
    if (more.length > room) {
      throw new Stop(Ending.OUTPUT);
    }
  }

  int room() {
    return limit - bytes.size();
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }
}
