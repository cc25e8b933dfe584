package org.maillage.verifier.worker;

import com.dylibso.chicory.runtime.ExportFunction;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.WasmFunctionHandle;
import java.util.Arrays;

/**
 * C's setjmp and longjmp, by which the interpreter raises Python exceptions through its own frames.
 * A function that may be left in that way is called through here.
 */
final class Jumps implements WasmFunctionHandle {
  private ExportFunction stackPointer;
  private ExportFunction restoreStack;
  private ExportFunction setThrew;

  /** Called with the function's place in the table, then its own arguments. */
  @Override
  public long[] apply(Instance instance, long... call) {
    if (stackPointer == null) {
      stackPointer = instance.export("emscripten_stack_get_current");
      restoreStack = instance.export("_emscripten_stack_restore");
      setThrew = instance.export("setThrew");
    }
    long stack = stackPointer.apply()[0];
    try {
      int function = instance.table(0).requiredRef((int) call[0]);
      return instance.getMachine().call(function, Arrays.copyOfRange(call, 1, call.length));
    } catch (Jump jump) {
      restoreStack.apply(stack);
      setThrew.apply(1, 0);
      return new long[] {0};
    }
  }

  static long[] jump(Instance instance, long... nothing) {
    throw Jump.INSTANCE;
  }

  private static final class Jump extends RuntimeException {
    static final Jump INSTANCE = new Jump();

    private Jump() {
      super(null, null, false, false);
    }
  }
}
