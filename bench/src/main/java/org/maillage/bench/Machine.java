package org.maillage.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What Linux tells of processes. */
final class Machine {
  /** Of /proc/PID/stat; Linux has it at 100 on every common architecture. */
  private static final double TICKS_A_SECOND = 100;

  private static final int PARENT = 1;
  private static final int USER_TIME = 11;
  private static final int ENDED_CHILDREN = 13;

  private Machine() {}

  /** CPU seconds of a process itself. */
  static double cpu(long pid) {
    return ticks(stat(Path.of("/proc/" + pid)), USER_TIME) / TICKS_A_SECOND;
  }

  /** CPU seconds of a process and all its children, those that ended too. */
  static double cpuWithChildren(long pid) {
    String[] parent = stat(Path.of("/proc/" + pid));
    double sum = ticks(parent, USER_TIME) + ticks(parent, ENDED_CHILDREN);
    try (Stream<Path> all = Files.list(Path.of("/proc"))) {
      for (Path process :
          (Iterable<Path>) all.filter(p -> p.getFileName().toString().matches("\\d+"))::iterator) {
        String[] stat = stat(process);
        if (stat != null && Long.parseLong(stat[PARENT]) == pid) {
          sum += ticks(stat, USER_TIME) + ticks(stat, ENDED_CHILDREN);
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return sum / TICKS_A_SECOND;
  }

  /**
   * CPU seconds of a JVM's compiler threads that still run: what warming up costs beside the work.
   */
  static double compilerCpu(long pid) {
    long sum = 0;
    try (Stream<Path> threads = Files.list(Path.of("/proc/" + pid + "/task"))) {
      for (Path thread : (Iterable<Path>) threads::iterator) {
        if (Files.readString(thread.resolve("comm")).matches("(?s)C[12] Compiler.*")) {
          sum += ticks(stat(thread), USER_TIME);
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return sum / TICKS_A_SECOND;
  }

  static long parent(long pid) {
    return Long.parseLong(stat(Path.of("/proc/" + pid))[PARENT]);
  }

  /** Resident memory in MiB. */
  static long memory(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
      return lines
              .filter(line -> line.startsWith("VmRSS:"))
              .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
              .findFirst()
              .orElseThrow()
          / 1024;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * How busy and how fast the machine is just now: CPU time stretches where cores are shared, so
   * figures of two days or two machines are compared through what one known piece of work costs.
   */
  static String state() {
    return "Load of the machine %s; one RS256 signature takes %.2f ms of CPU here"
        .formatted(load(), Yardstick.millisASignature());
  }

  static String load() {
    try {
      return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long ticks(String[] stat, int from) {
    return Long.parseLong(stat[from]) + Long.parseLong(stat[from + 1]);
  }

  /** The fields after the name; null when the process is gone. */
  private static String[] stat(Path process) {
    try {
      String stat = Files.readString(process.resolve("stat"));
      return stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    } catch (IOException e) {
      return null;
    }
  }
}
