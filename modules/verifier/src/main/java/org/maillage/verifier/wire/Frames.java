package org.maillage.verifier.wire;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.maillage.verifier.Call;
import org.maillage.verifier.Ending;
import org.maillage.verifier.Fault;
import org.maillage.verifier.Ran;
import org.maillage.verifier.Run;

/**
 * What the server and a worker say to each other: texts with their length before them. Both ends
 * refuse a length that nobody would send.
 */
public final class Frames {
  /** What a worker says first. */
  private static final int READY = 0x4d61696c;

  /** More than any submission that the server accepts. */
  private static final int LONGEST = 32 << 20;

  private Frames() {}

  public static void writeReady(DataOutputStream out) throws IOException {
    out.writeInt(READY);
    out.flush();
  }

  public static void readReady(DataInputStream in) throws IOException {
    if (in.readInt() != READY) {
      throw new IOException("a worker began with something else");
    }
  }

  public static void write(DataOutputStream out, Run run) throws IOException {
    text(out, run.setup());
    text(out, run.program());
    out.writeBoolean(run.call() != null);
    if (run.call() != null) {
      text(out, run.call().function());
      text(out, run.call().arguments());
    }
    out.flush();
  }

  /** Null once nobody sends any more. */
  public static Run readRun(DataInputStream in) throws IOException {
    try {
      String setup = text(in);
      String program = text(in);
      return new Run(setup, program, in.readBoolean() ? new Call(text(in), text(in)) : null);
    } catch (EOFException end) {
      return null;
    }
  }

  public static void write(DataOutputStream out, Ran ran) throws IOException {
    out.writeByte(ran.end().ordinal());
    text(out, ran.told());
    out.writeBoolean(ran.fault() != null);
    if (ran.fault() != null) {
      text(out, ran.fault().type());
      text(out, ran.fault().message());
      out.writeInt(ran.fault().line());
    }
    out.flush();
  }

  public static Ran readRan(DataInputStream in) throws IOException {
    int end = in.readUnsignedByte();
    if (end >= Ending.values().length) {
      throw new IOException("no such ending: " + end);
    }
    String told = text(in);
    Fault fault = in.readBoolean() ? new Fault(text(in), text(in), in.readInt()) : null;
    return new Ran(Ending.values()[end], told, fault);
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > LONGEST) {
      throw new IOException("no such length: " + length);
    }
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
