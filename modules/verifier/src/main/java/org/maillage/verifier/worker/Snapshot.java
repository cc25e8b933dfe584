package org.maillage.verifier.worker;

import com.dylibso.chicory.runtime.GlobalInstance;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.wasm.types.MutabilityType;
import java.util.List;
import java.util.stream.IntStream;

/** All that an interpreter knows: its memory and what its globals hold. */
final class Snapshot {
  private static final int PAGE = 65536;

  private final byte[] memory;
  private final long[] globals;

  Snapshot(Instance instance) {
    memory = instance.memory().readBytes(0, instance.memory().pages() * PAGE);
    globals = variables(instance).stream().mapToLong(GlobalInstance::getValue).toArray();
  }

  int pages() {
    return memory.length / PAGE;
  }

  void restore(Instance instance) {
    instance.memory().write(0, memory, 0, memory.length);
    List<GlobalInstance> variables = variables(instance);
    for (int i = 0; i < globals.length; i++) {
      variables.get(i).setValue(globals[i]);
    }
  }

  private static List<GlobalInstance> variables(Instance instance) {
    return IntStream.range(0, instance.globalCount())
        .mapToObj(instance::global)
        .filter(global -> global.getMutabilityType() == MutabilityType.Var)
        .toList();
  }
}
