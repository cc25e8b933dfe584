package org.maillage.verifier.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import org.maillage.verifier.Limits;
import org.maillage.verifier.Run;
import org.maillage.verifier.wire.Frames;

/**
 * A worker: runs what comes in, one program after the other, and ends when nothing can come any
 * more. Its output is for answers alone.
 */
public final class Main {
  /** The interpreter calls itself for nested code; its own bounds lie well below this. */
  private static final long STACK_BYTES = 16 << 20;

  private final DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
  private final DataOutputStream out;
  private final Limits limits;

  private Main(Limits limits, DataOutputStream out) {
    this.limits = limits;
    this.out = out;
  }

  /** The three limits, in their order. */
  public static void main(String[] limits) {
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    System.setOut(System.err);
    Main worker =
        new Main(
            new Limits(
                Integer.parseInt(limits[0]),
                Integer.parseInt(limits[1]),
                Integer.parseInt(limits[2])),
            out);
    new Thread(null, worker::work, "programs", STACK_BYTES).start();
  }

  private void work() {
    try {
      Engine engine = new Engine(limits);
      TimeLimit time = new TimeLimit(limits);
      Frames.writeReady(out);
      warmUp(engine, time);
      for (Run run = Frames.readRun(in); run != null; run = Frames.readRun(in)) {
        Run next = run;
        Frames.write(out, time.during(() -> engine.run(next)));
      }
      Runtime.getRuntime().halt(0);
    } catch (IOException serverGone) {
      Runtime.getRuntime().halt(1);
    } catch (Throwable fault) {
      // Of the fault no more than its kind: the rest could quote a program.
      System.err.println("the worker can't go on: " + fault.getClass().getName());
      Runtime.getRuntime().halt(1);
    }
  }

  /** Until there is something to do: the first programs would wait for the JIT compiler. */
  private void warmUp(Engine engine, TimeLimit time) throws IOException {
    for (int i = 0; i < WarmUp.TIMES && in.available() == 0; i++) {
      time.during(() -> engine.run(WarmUp.RUN));
    }
  }
}
