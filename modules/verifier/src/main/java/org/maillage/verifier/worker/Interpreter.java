package org.maillage.verifier.worker;

import com.dylibso.chicory.runtime.ByteArrayMemory;
import com.dylibso.chicory.runtime.ExportFunction;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Memory;
import com.dylibso.chicory.wasm.types.MemoryLimits;
import java.nio.charset.StandardCharsets;

/** One MicroPython in one linear memory. */
final class Interpreter {
  /** Less than the module asks for, so that a new one costs less; it grows when it needs to. */
  private static final int FIRST_PAGES = 32;

  private static final int PYTHON_STACK = 2048;
  private static final int PYTHON_HEAP = 1 << 20;
  private static final int EXCEPTION = -1;

  private final Host host;
  private final Instance instance;
  private final ExportFunction malloc;
  private final ExportFunction exec;

  Interpreter(Host host) {
    this(host, FIRST_PAGES);
  }

  /** A new one that knows what the snapshot knew. */
  Interpreter(Host host, Snapshot snapshot) {
    this(host, snapshot.pages());
    snapshot.restore(instance);
  }

  private Interpreter(Host host, int pages) {
    this.host = host;
    instance =
        Instance.builder(MicroPython.load())
            .withMachineFactory(MicroPython::create)
            .withMemoryFactory(ByteArrayMemory::new)
            .withMemoryLimits(new MemoryLimits(pages, host.limits().pages()))
            .withImportValues(host.imports(MicroPython.load()))
            .withStart(false)
            .build();
    malloc = instance.export("malloc");
    exec = instance.export("mp_js_do_exec");
  }

  void begin() {
    instance.export("emscripten_stack_init").apply();
    instance.export("__wasm_call_ctors").apply();
    instance.export("mp_js_init").apply(PYTHON_STACK, PYTHON_HEAP);
    instance.export("proxy_c_init").apply();
  }

  Snapshot snapshot() {
    return new Snapshot(instance);
  }

  /** False if this one grew and is better replaced. */
  boolean restore(Snapshot snapshot) {
    if (instance.memory().pages() != snapshot.pages()) {
      return false;
    }
    snapshot.restore(instance);
    return true;
  }

  /** Runs it in {@code __main__}; null if nothing was raised. */
  Traceback execute(String program) {
    byte[] source = program.getBytes(StandardCharsets.UTF_8);
    Memory memory = instance.memory();
    int text = (int) malloc.apply(source.length + 1)[0];
    int answer = (int) malloc.apply(12)[0];
    memory.write(text, source, 0, source.length);
    memory.writeByte(text + source.length, (byte) 0);
    exec.apply(text, source.length, answer);
    if (memory.readInt(answer) != EXCEPTION) {
      return null;
    }
    byte[] told = memory.readBytes(memory.readInt(answer + 8), memory.readInt(answer + 4));
    return new Traceback(new String(told, StandardCharsets.UTF_8));
  }
}
