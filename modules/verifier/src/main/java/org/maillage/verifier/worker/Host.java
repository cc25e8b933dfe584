package org.maillage.verifier.worker;

import com.dylibso.chicory.runtime.HostFunction;
import com.dylibso.chicory.runtime.ImportValues;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.WasmFunctionHandle;
import com.dylibso.chicory.wasm.WasmModule;
import com.dylibso.chicory.wasm.types.FunctionImport;
import com.dylibso.chicory.wasm.types.Import;
import java.util.Map;
import org.maillage.verifier.Ending;
import org.maillage.verifier.Fault;
import org.maillage.verifier.Limits;

/**
 * What the interpreter asks of the world outside, and gets: somewhere to write, memory up to the
 * limit, a clock, the files of the worlds. No network, no process, nothing of JavaScript.
 */
final class Host {
  private static final int PAGE = 65536;
  private static final long[] ZERO = {0};
  private static final Fault NO_JAVASCRIPT =
      new Fault("NotImplementedError", "JavaScript can't be used here", 0);

  private final Limits limits;
  private final Output output;
  private final FileCalls files;
  private final ProgramClock clock = new ProgramClock();
  private final Map<String, WasmFunctionHandle> functions;

  Host(Limits limits) {
    this.limits = limits;
    output = new Output(limits.outputBytes());
    files = new FileCalls(new WorldFiles(), output);
    functions =
        Map.ofEntries(
            Map.entry("emscripten_resize_heap", this::grow),
            Map.entry("fd_write", files::write),
            Map.entry("fd_read", files::read),
            Map.entry("fd_seek", files::seek),
            Map.entry("fd_close", files::close),
            Map.entry("fd_sync", FileCalls::unknownFile),
            Map.entry("__syscall_openat", files::open),
            Map.entry("__syscall_stat64", files::stat),
            Map.entry("__syscall_lstat64", files::stat),
            Map.entry("__syscall_newfstatat", files::statAt),
            Map.entry("__syscall_fstat64", files::statOpen),
            Map.entry("__syscall_getcwd", files::folder),
            Map.entry("mp_js_ticks_ms", clock::ticks),
            Map.entry("mp_js_time_ms", clock::time),
            Map.entry("mp_js_random_u32", clock::seed),
            Map.entry("_emscripten_throw_longjmp", Jumps::jump),
            // The object that stands for JavaScript has no attributes.
            Map.entry("lookup_attr", Host::zero),
            Map.entry("has_attr", Host::zero),
            Map.entry("proxy_js_free_obj", Host::zero));
  }

  Limits limits() {
    return limits;
  }

  /** Forgets the run before. */
  void begin() {
    output.begin();
    files.begin();
    clock.begin();
  }

  byte[] told() {
    return output.bytes();
  }

  /** For one instance. */
  ImportValues imports(WasmModule module) {
    Jumps jumps = new Jumps();
    ImportValues.Builder imports = ImportValues.builder();
    for (Import wanted : module.importSection().stream().toList()) {
      int type = ((FunctionImport) wanted).typeIndex();
      imports.addFunction(
          new HostFunction(
              wanted.module(),
              wanted.name(),
              module.typeSection().getType(type),
              handle(wanted.name(), jumps)));
    }
    return imports.build();
  }

  private WasmFunctionHandle handle(String name, Jumps jumps) {
    if (name.startsWith("invoke_")) {
      return jumps;
    }
    WasmFunctionHandle known = functions.get(name);
    if (known == null) {
      return name.startsWith("__syscall_") ? FileCalls::notThere : Host::notHere;
    }
    return known;
  }

  private long[] grow(Instance instance, long... wanted) {
    int pages = Math.toIntExact((Integer.toUnsignedLong((int) wanted[0]) + PAGE - 1) / PAGE);
    if (pages > limits.pages()) {
      throw new Stop(Ending.MEMORY);
    }
    instance.memory().grow(pages - instance.memory().pages());
    return new long[] {1};
  }

  private static long[] zero(Instance instance, long... arguments) {
    return ZERO;
  }

  private static long[] notHere(Instance instance, long... arguments) {
    throw new Stop(Ending.ERROR, NO_JAVASCRIPT);
  }
}
