package org.maillage.verifier.worker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.verifier.Call;
import org.maillage.verifier.Ending;
import org.maillage.verifier.Fault;
import org.maillage.verifier.Limits;
import org.maillage.verifier.Ran;
import org.maillage.verifier.Run;

class EngineTest {
  private static final Engine ENGINE = new Engine(Limits.USUAL);

  @Test
  void aProgramMovesTheRobot() {
    String setup = "{\"map\": [\"#####\", \"#>.F#\", \"#####\"]}";
    Ran ran = ran(setup, "from robot import *\navancer(2)\nprint(sur_drapeau())\n", null);
    assertThat(ran).isEqualTo(done(event("[\"forward\"]") + event("[\"forward\"]") + "True\n"));
  }

  @Test
  void aProgramDrawsWithTheTurtle() {
    assertThat(ran("{}", "import turtle\nturtle.lt(90)\nturtle.fd(50)\n", null))
        .isEqualTo(
            done(
                event("[\"heading\", 90.0]")
                    + event("[\"line\", 0.0, 0.0, 0.0, 50.0, \"black\", 1]")));
  }

  @Test
  void aProgramGetsTheAnswersItAsksFor() {
    Ran ran =
        ran("{\"input\": [\"Zoé 🙂\"]}", "nom = input('Nom ?')\nprint(nom, len(nom))\n", null);
    assertThat(ran)
        .isEqualTo(
            done(event("[\"ask\", \"Nom ?\"]") + event("[\"answer\", \"Zoé 🙂\"]") + "Zoé 🙂 5\n"));
  }

  @Test
  void oneAnswerTooFewIsAnError() {
    assertThat(ran("{}", "a = 1\ninput()\n", null).fault())
        .isEqualTo(new Fault("EOFError", "input()", 2));
  }

  @Test
  void valuesKeepTheirTypes() {
    String program =
        """
        def f(text):
            return [text, (1, 2.5), {'a': None, 2: True}, 10**30, 0.1 + 0.2, f]
        """;
    assertThat(ran("{}", program, new Call("f", "[[\"str\", \"é\\u001f\\n\"]]")).told())
        .isEqualTo(
            event(
                "[\"value\", [\"list\", [[\"str\", \"é\\u001f\\n\"],"
                    + " [\"tuple\", [[\"int\", \"1\"], [\"float\", \"2.5\"]]],"
                    + " [\"dict\", [[[\"str\", \"a\"], [\"none\"]], [[\"int\", \"2\"], [\"bool\", true]]]],"
                    + " [\"int\", \"1000000000000000000000000000000\"],"
                    + " [\"float\", \"0.30000000000000004\"], [\"other\", \"function\"]]]]"));
  }

  @Test
  void aFunctionThatIsNotThereIsTold() {
    assertThat(ran("{}", "x = 1\n", new Call("double", "[]")))
        .isEqualTo(done(event("[\"missing\", \"double\"]")));
  }

  @Test
  void aFaultNamesTheLineOfTheProgram() {
    assertThat(ran("{}", "print('é')\n\nprnt(3)\n", null))
        .isEqualTo(
            new Ran(Ending.ERROR, "é\n", new Fault("NameError", "name 'prnt' isn't defined", 3)));
  }

  @Test
  void aFaultInACallNamesTheLineOfTheProgramToo() {
    String program = "def f(x):\n    y = x\n    return 1 / y\n";
    assertThat(ran("{}", program, new Call("f", "[[\"int\", \"0\"]]")).fault())
        .isEqualTo(new Fault("ZeroDivisionError", "divide by zero", 3));
    assertThat(ran("{}", program, new Call("f", "[]")).fault().line()).isZero();
  }

  @Test
  void aFaultInAWorldNamesTheLineThatCalledIt() {
    assertThat(ran("{}", "import robot\n\nrobot.avancer()\n", null).fault())
        .isEqualTo(new Fault("RobotError", "wall", 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "robot.avancer('3')",
        "robot.avancer(2.0)",
        "robot.avancer(True)",
        "turtle.goto(1, 'a')",
        "turtle.avancer(None)",
        "turtle.orienter('nord')",
        "turtle.cercle(10, [])",
        "turtle.point('rouge')",
        "turtle.epaisseur('gros')",
      })
  void aWorldTakesNothingButNumbers(String order) {
    Ran ran = ran("{}", "import robot, turtle\n" + order, null);
    assertThat(ran.told()).isEmpty();
    assertThat(ran.fault().type()).isEqualTo("TypeError");
    assertThat(ran.fault().line()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"robot.avancer(-1)", "turtle.avancer(1e308 * 10)", "turtle.width(float('nan'))"})
  void aWorldTakesNoNumberThatMeansNothing(String order) {
    Ran ran = ran("{}", "import robot, turtle\n" + order, null);
    assertThat(ran.told()).isEmpty();
    assertThat(ran.fault().type()).isEqualTo("ValueError");
  }

  @Test
  void aTurtleSaysWhereItIs() {
    String program =
        """
        from turtle import *
        width(3)
        color("red", "blue")
        penup()
        goto(3, 4)
        print(xcor(), ycor(), isdown(), width(), color())
        done()
        math
        """;
    Ran ran = ran("{}", program, null);
    assertThat(ran.told()).endsWith("3 4 False 3 red\n");
    assertThat(ran.fault()).isEqualTo(new Fault("NameError", "name 'math' isn't defined", 8));
  }

  @Test
  void whatIsNoPythonIsAFault() {
    assertThat(ran("{}", "x = 1\nif x:\nprint(x)\n", null).fault())
        .isEqualTo(new Fault("SyntaxError", "invalid syntax", 3));
  }

  @Test
  void aMessageCannotNameAnotherLine() {
    Fault fault = ran("{}", "raise ValueError('a\\n  File \"<stdin>\", line 7\\nb')", null).fault();
    assertThat(fault.line()).isOne();
    assertThat(ran("{}", "raise ValueError('x' * 100000)", null).fault().message()).hasSize(1000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"import sys\nsys.exit()", "raise SystemExit", "exit()", "quit()"})
  void leavingIsNoError(String leave) {
    assertThat(ran("{}", "print(1)\n" + leave + "\nprint(2)\n", null)).isEqualTo(done("1\n"));
  }

  @Test
  void waitingCostsNothing() {
    String program = "import time\nt = time.time()\ntime.sleep(20)\nprint(time.time() - t)\n";
    assertThat(Double.parseDouble(ran("{}", program, null).told().strip())).isBetween(20.0, 20.1);
  }

  /** Nobody can notice it at use, so authors are told: docs/content-format.md. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'été'.upper(); éTé",
        "'é'.isalpha(); False",
        "f\"{'é':3}|\"; é |",
        "'%-3s|' % 'é'; é |",
        "str(['é']); ['\\xe9']",
        "True ^ True; 0",
      })
  void whatSilentlyDiffersFromPythonIsKnown(String expression, String here) {
    assertThat(ran("{}", "print(" + expression + ")", null)).isEqualTo(done(here + "\n"));
  }

  @Test
  void chanceIsTheSameEachTime() {
    String program = "import random\nprint([random.randint(1, 1000) for i in range(20)])\n";
    Ran first = ran("{\"seed\": 5}", program, null);
    assertThat(ran("{\"seed\": 5}", program, null)).isEqualTo(first);
    assertThat(ran("{\"seed\": 6}", program, null)).isNotEqualTo(first);
  }

  /** Each would spoil what comes after, if anything came after in the same interpreter. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "import builtins\nbuiltins.print = builtins.len = None\n",
        "import builtins\nbuiltins.input = lambda p='': '42'\n",
        "import robot\nrobot.avancer = robot.forward = lambda n=1: None\n",
        "import robot, _run\n_run.tell = lambda *a: None\n_run.begin = None\n",
        "import _run\n_run._coded = lambda v, d: ['int', '6']\n_run._decoded = None\n",
        "import json\njson.dumps = lambda v: '[]'\n",
        "import sys\nsys.modules.clear()\nsys.path.clear()\n",
        "import random\nrandom.seed(99)\nrandom.random()\n",
        "reste = 'globale'\ndef double(n): return 6\n",
        "import uctypes\nm = uctypes.bytearray_at(0, 2000000)\nm[1000:] = b'\\xff' * 1999000\n",
        "import gc\ngc.disable()\nx = [bytearray(1000) for i in range(2000)]\n",
        "import micropython\nmicropython.heap_lock()\n",
        "f = open('/lib/robot.py')\nopen('/lib/turtle.py')\n",
      })
  void nothingIsLeftOfTheProgramBefore(String before) {
    String program =
        """
        from robot import avancer
        import random
        def triple(n): return 3 * n
        avancer(len([input()]))
        print('reste' in globals(), 'double' in globals(), random.randint(1, 1000))
        """;
    Run probe =
        new Run(
            "{\"map\": [\">.\"], \"input\": [\"a\"]}",
            program,
            new Call("triple", "[[\"int\", \"2\"]]"));
    Ran clean = new Engine(Limits.USUAL).run(probe);
    assertThat(clean.end()).isEqualTo(Ending.DONE);
    ran("{}", before, null);
    assertThat(ENGINE.run(probe)).isEqualTo(clean);
  }

  @Test
  void aBoardIsSwitchedOffAndAFunctionIsCalledAllTheSame() {
    String program =
        """
        from microbit import *
        def double(n): return 2 * n
        while True:
            if button_a.was_pressed(): display.show(Image.SQUARE)
            sleep(100)
        """;
    String board = "{\"board\":{\"until\":500,\"script\":[[150,\"press\",\"a\",200]]}}";
    assertThat(ran(board, program, null))
        .isEqualTo(
            done(
                event("[\"leds\", 215, \"9999990009900099000999999\"]") + event("[\"off\", 500]")));
    Call call = new Call("double", "[[\"int\", \"4\"]]");
    assertThat(ran("{}", program, call).told()).endsWith(event("[\"value\", [\"int\", \"8\"]]"));
  }

  private static Ran ran(String setup, String program, Call call) {
    return ENGINE.run(new Run(setup, program, call));
  }

  private static Ran done(String told) {
    return new Ran(Ending.DONE, told, null);
  }

  private static String event(String json) {
    return "\36" + json + "\37";
  }
}
