package org.maillage.verifier.worker;

import com.dylibso.chicory.runtime.ChicoryInterruptedException;
import com.dylibso.chicory.wasm.ChicoryException;
import java.nio.charset.StandardCharsets;
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
  private static final String WORLDS = "import _run, robot, turtle";

  private final Host host;
  private Interpreter interpreter;
  private final Snapshot clean;

  Engine(Limits limits) {
    host = new Host(limits);
    interpreter = new Interpreter(host);
    interpreter.begin();
    Fault fault = interpreter.execute(WORLDS);
    if (fault != null) {
      throw new IllegalStateException("the worlds can't be imported: " + fault);
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
    Fault fault = interpreter.execute("_run.begin(" + Literal.of(run.setup()) + ")");
    if (fault == null) {
      fault = interpreter.execute(run.program());
    }
    if (fault == null && run.call() != null) {
      String function = Literal.of(run.call().function());
      String arguments = Literal.of(run.call().arguments());
      fault = interpreter.execute("import _run\n_run.call(" + function + "," + arguments + ")");
    }
    return fault;
  }

  private static Ending ending(Fault fault) {
    if (fault == null || fault.type().equals("SystemExit")) {
      return Ending.DONE;
    }
    return fault.type().equals("MemoryError") ? Ending.MEMORY : Ending.ERROR;
  }
}
