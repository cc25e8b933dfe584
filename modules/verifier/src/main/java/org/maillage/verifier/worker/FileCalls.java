package org.maillage.verifier.worker;

import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Memory;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The interpreter's calls on files, over the few that can be read; and on its output. */
final class FileCalls {
  private static final int NO_SUCH_FILE = 44;
  private static final int READ_ONLY = 69;
  private static final int BAD_FILE = 8;
  private static final int INVALID = 28;
  private static final int MOST_OPEN = 16;
  private static final int TOO_MANY = 33;
  private static final int WRITING = 0x3 | 0x40 | 0x200 | 0x400;

  private static final int FOLDER_MODE = 0x4000 | 0555;
  private static final int FILE_MODE = 0x8000 | 0444;
  private static final int STAT_BYTES = 96;

  private final WorldFiles worlds;
  private final Output output;
  private final Map<Integer, OpenFile> open = new HashMap<>();

  FileCalls(WorldFiles worlds, Output output) {
    this.worlds = worlds;
    this.output = output;
  }

  void begin() {
    open.clear();
  }

  long[] open(Instance instance, long... call) {
    byte[] file = worlds.file(text(instance, call[1]));
    if (((int) call[2] & WRITING) != 0) {
      return minus(READ_ONLY);
    }
    if (file == null) {
      return minus(NO_SUCH_FILE);
    }
    for (int number = 3; number < 3 + MOST_OPEN; number++) {
      if (open.putIfAbsent(number, new OpenFile(file)) == null) {
        return answer(number);
      }
    }
    return minus(TOO_MANY);
  }

  long[] close(Instance instance, long... call) {
    return answer(open.remove((int) call[0]) == null ? BAD_FILE : 0);
  }

  long[] read(Instance instance, long... call) {
    OpenFile file = open.get((int) call[0]);
    if (file == null) {
      return answer(BAD_FILE);
    }
    Memory memory = instance.memory();
    int sum = 0;
    for (int i = 0; i < (int) call[2]; i++) {
      int piece = (int) call[1] + 8 * i;
      byte[] bytes = file.next(memory.readInt(piece + 4));
      memory.write(memory.readInt(piece), bytes, 0, bytes.length);
      sum += bytes.length;
    }
    memory.writeI32((int) call[3], sum);
    return answer(0);
  }

  long[] seek(Instance instance, long... call) {
    OpenFile file = open.get((int) call[0]);
    if (file == null) {
      return answer(BAD_FILE);
    }
    if (!file.seek(call[1], (int) call[2])) {
      return answer(INVALID);
    }
    instance.memory().writeLong((int) call[3], file.position());
    return answer(0);
  }

  long[] write(Instance instance, long... call) {
    if (call[0] != 1 && call[0] != 2) {
      return answer(BAD_FILE);
    }
    Memory memory = instance.memory();
    int sum = 0;
    for (int i = 0; i < (int) call[2]; i++) {
      int piece = (int) call[1] + 8 * i;
      int length = memory.readInt(piece + 4);
      int kept = Math.min(length, output.room() + 1);
      output.add(memory.readBytes(memory.readInt(piece), kept));
      sum += length;
    }
    memory.writeI32((int) call[3], sum);
    return answer(0);
  }

  long[] stat(Instance instance, long... call) {
    return stat(instance, text(instance, call[0]), (int) call[1]);
  }

  long[] statAt(Instance instance, long... call) {
    return stat(instance, text(instance, call[1]), (int) call[2]);
  }

  long[] statOpen(Instance instance, long... call) {
    OpenFile file = open.get((int) call[0]);
    if (file == null) {
      return minus(BAD_FILE);
    }
    return tell(instance, (int) call[1], FILE_MODE, file.length());
  }

  long[] folder(Instance instance, long... call) {
    byte[] root = {'/', 0};
    if ((int) call[1] < root.length) {
      return minus(INVALID);
    }
    instance.memory().write((int) call[0], root, 0, root.length);
    return answer(root.length);
  }

  /** For calls that answer a negated error. */
  static long[] notThere(Instance instance, long... call) {
    return minus(NO_SUCH_FILE);
  }

  /** For calls that answer an error as it is. */
  static long[] unknownFile(Instance instance, long... call) {
    return answer(BAD_FILE);
  }

  private long[] stat(Instance instance, String path, int place) {
    if (worlds.isFolder(path)) {
      return tell(instance, place, FOLDER_MODE, 0);
    }
    byte[] file = worlds.file(path);
    return file == null ? minus(NO_SUCH_FILE) : tell(instance, place, FILE_MODE, file.length);
  }

  /** As the C library of the interpreter lays a stat out: the mode at 4, the size at 24. */
  private static long[] tell(Instance instance, int place, int mode, long size) {
    Memory memory = instance.memory();
    memory.fill((byte) 0, place, place + STAT_BYTES);
    memory.writeI32(place + 4, mode);
    memory.writeLong(place + 24, size);
    return answer(0);
  }

  private static String text(Instance instance, long place) {
    return instance.memory().readCString((int) place, StandardCharsets.UTF_8);
  }

  private static long[] answer(int value) {
    return new long[] {value};
  }

  private static long[] minus(int error) {
    return answer(-error);
  }
}
