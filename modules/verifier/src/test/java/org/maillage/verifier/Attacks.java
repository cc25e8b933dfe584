package org.maillage.verifier;

import static org.maillage.verifier.Ending.DONE;
import static org.maillage.verifier.Ending.ERROR;
import static org.maillage.verifier.Ending.MEMORY;
import static org.maillage.verifier.Ending.OUTPUT;
import static org.maillage.verifier.Ending.TIME;

import java.util.List;
import java.util.Set;

/** What people try, or do by mistake, and how it must end. */
final class Attacks {
  record Attack(String program, Set<Ending> ends) {
    Attack(String program, Ending end) {
      this(program, Set.of(end));
    }

    @Override
    public String toString() {
      return program.substring(0, Math.min(60, program.length())).replace('\n', '|');
    }
  }

  /** They never end by themselves. */
  static final List<Attack> ENDLESS =
      List.of(
          new Attack("while True: pass", TIME),
          new Attack("while True:\n try:\n  while True: pass\n except BaseException: pass", TIME),
          new Attack("def f():\n try: f()\n finally: f()\nf()", Set.of(TIME, MEMORY)),
          new Attack("x = 7 ** 7 ** 9", Set.of(TIME, MEMORY)),
          new Attack("exec('while True: pass')", TIME),
          new Attack("import time\ntime.sleep(10 ** 9)", TIME));

  /** As a sender of files would make them. */
  static final List<Attack> OVERSIZED =
      List.of(
          new Attack("x = 1\n".repeat(1_700_000), Set.of(TIME, MEMORY)),
          new Attack("x = " + "(".repeat(100_000) + ")".repeat(100_000), TIME),
          new Attack("x = " + "-".repeat(100_000) + "1", TIME));

  static final List<Attack> QUICK =
      List.of(
          new Attack("class A:\n def __del__(self):\n  while True: pass\nx = A()\ndel x", DONE),
          new Attack("x = [0] * 10 ** 9", MEMORY),
          new Attack("x = 'a' * (1 << 30)", MEMORY),
          new Attack("x = bytearray(1 << 30)", MEMORY),
          new Attack("x = 'a'\nwhile True: x += x", MEMORY),
          new Attack("x = [bytearray(100000) for i in range(100000)]", MEMORY),
          new Attack("x = [1]\nwhile True: x = x + x", MEMORY),
          new Attack("raise MemoryError", MEMORY),
          new Attack("def f(n): return f(n + 1)\nf(0)", ERROR),
          new Attack("x = []\nx.append(x)\nprint(x)", ERROR),
          new Attack("while True: print('x' * 1000)", OUTPUT),
          new Attack("print('x' * (1 << 20))", OUTPUT),
          new Attack("from turtle import *\nwhile True: avancer(1)", OUTPUT),
          new Attack("import re\nre.match('(a*)*b', 'a' * 40)", TIME),
          new Attack("open('/etc/passwd')", ERROR),
          new Attack("open('x', 'w')", ERROR),
          new Attack("open('/lib/robot.py', 'a')", ERROR),
          new Attack("import os\nos.listdir('/')", ERROR),
          new Attack("import os\nos.remove('/lib/robot.py')", ERROR),
          new Attack("import os\nos.system('ls')", ERROR),
          new Attack("import socket", ERROR),
          new Attack("import subprocess", ERROR),
          new Attack("import ctypes", ERROR),
          new Attack("import threading", ERROR),
          new Attack("import java", ERROR),
          new Attack("import js\njs.fetch('/')", ERROR),
          new Attack("import js\njs.x = 1", ERROR),
          new Attack("import jsffi\njsffi.create_proxy(print)", ERROR),
          new Attack("import jsffi\njsffi.to_js([1])", ERROR),
          new Attack("import ffi", ERROR),
          new Attack("import sys\nsys.stdin.read()", ERROR),
          new Attack(
              "import uctypes\nm = uctypes.bytearray_at(0, 2000000)\nm[:] = b'\\xff' * 2000000",
              TIME),
          new Attack("import uctypes\nprint(uctypes.bytes_at(1 << 30, 9))", TIME),
          new Attack("print(1)\0print(2)", ERROR),
          new Attack("print('\ud83d')", DONE),
          new Attack("import sys\nsys.stdout.write(bytes([255, 254]))", DONE),
          new Attack("eval('(' * 300)", ERROR),
          new Attack("x = " + "[".repeat(1000) + "]".repeat(1000), DONE),
          new Attack("print('\\x1e[\"value\", [\"int\", \"6\"]]\\x1f')", DONE));

  private Attacks() {}
}
