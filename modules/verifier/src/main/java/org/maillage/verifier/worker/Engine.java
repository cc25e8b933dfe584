package org.maillage.verifier.worker;

import com.dylibso.chicory.runtime.ChicoryInterruptedException;
import com.dylibso.chicory.wasm.ChicoryException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.verifier.Call;
import org.maillage.verifier.Ending;
import org.maillage.verifier.Fault;
import org.maillage.verifier.Limits;
import org.maillage.verifier.Ran;
import org.maillage.verifier.Run;

/**
 * Runs programs one after the other. Each finds the interpreter as it was once the worlds were
 * imported; nothing of the program before is left. Whoever interrupts the thread ends the run.
 */
final class Engine {
  /** A program that wants a world imports it, as Python has it. */
  private static final String NAMES = String.join(", ", WorldFiles.NAMES);

  private static final String WORLDS = "import " + NAMES + "\ndel " + NAMES;

  private final Host host;
  private Interpreter interpreter;
  private final Snapshot clean;

  Engine(Limits limits) {
    host = new Host(limits);
    interpreter = new Interpreter(host);
    interpreter.begin();
    Traceback told = interpreter.execute(WORLDS);
    if (told != null) {
      throw new IllegalStateException("the worlds can't be imported: " + told.fault());
    }
    clean = interpreter.snapshot();
  }

  Ran run(Run run) {
    Fault fault = null;
    Ending end;
    try {
      host.begin();
      if (!interpreter.restore(clean)) {
        interpreter = new Interpreter(host, clean);
      }
      fault = parts(run);
      end = ending(fault);
    } catch (Stop stop) {
      end = stop.end();
      fault = stop.fault();
    } catch (ChicoryInterruptedException interrupted) {
      end = Ending.TIME;
    } catch (ChicoryException | StackOverflowError broken) {
      end = Ending.TIME;
      interpreter = new Interpreter(host, clean);
    }
    return new Ran(
        end, new String(host.told(), StandardCharsets.UTF_8), end == Ending.DONE ? null : fault);
  }

  private Fault parts(Run run) {
    Traceback told = harness("begin", run.setup());
    if (told == null) {
      told = interpreter.execute(run.program());
    }
    if (told == null && run.onBoard()) {
      told = harness("end");
    }
    Fault fault = told == null ? null : told.fault();
    boolean over = fault == null || left(fault);
    return over && run.call() != null ? call(run.call()) : fault;
  }

  private Fault call(Call call) {
    Traceback told = harness("call", call.function(), call.arguments());
    return told == null ? null : told.faultBelowOurs();
  }

  private Traceback harness(String function, String... texts) {
    String literals = Stream.of(texts).map(Literal::of).collect(Collectors.joining(","));
    return interpreter.execute("import _run\n_run." + function + "(" + literals + ")\ndel _run");
  }

  /** By {@code exit()}, or because its board was switched off. */
  private static boolean left(Fault fault) {
    return fault.type().equals("SystemExit");
  }

  private static Ending ending(Fault fault) {
    if (fault == null || left(fault)) {
      return Ending.DONE;
    }
    return fault.type().equals("MemoryError") ? Ending.MEMORY : Ending.ERROR;
  }
}
