package org.maillage.start;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import org.maillage.kernel.Finding;

/** What the machine gives: Java and memory. */
final class MachineCheck {
  private static final int NEWEST_TRIED = 25;
  private static final long MEGABYTE = 1 << 20;
  private static final long BESIDE_THE_HEAP = 220 * MEGABYTE;
  private static final long SMALLEST_HEAP = 256 * MEGABYTE;

  private MachineCheck() {}

  static Finding java() {
    int version = Runtime.version().feature();
    String which = Runtime.version() + " in " + System.getProperty("java.home");
    return version <= NEWEST_TRIED
        ? Finding.ok("Java", which)
        : Finding.warning("Java", which + ": not tried beyond " + NEWEST_TRIED);
  }

  static Finding memory() {
    long machine =
        ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getTotalMemorySize();
    return memory(Runtime.getRuntime().maxMemory(), machine);
  }

  static Finding memory(long heap, long machine) {
    String both = heap / MEGABYTE + " MB of heap on " + machine / MEGABYTE + " MB";
    if (heap + BESIDE_THE_HEAP > machine) {
      return Finding.wrong(
          "Memory",
          both + ": too little; it needs 600 MB, or a smaller -Xmx in MAILLAGE_JAVA_OPTS");
    }
    return heap < SMALLEST_HEAP * 9 / 10
        ? Finding.warning("Memory", both + ": a small heap; see -Xmx in MAILLAGE_JAVA_OPTS")
        : Finding.ok("Memory", both);
  }
}
