package org.maillage.verifier.worker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.maillage.verifier.Call;
import org.maillage.verifier.Ending;
import org.maillage.verifier.Fault;
import org.maillage.verifier.Limits;
import org.maillage.verifier.Ran;
import org.maillage.verifier.Run;

class EngineTest {
  private final Engine engine = new Engine(Limits.USUAL);

  @Test
  void aProgramMovesTheRobot() {
    String map = "{\"map\": [\"#####\", \"#>.F#\", \"#####\"]}";
    Ran ran =
        engine.run(new Run(map, "from robot import *\navancer(2)\nprint(sur_drapeau())\n", null));
    assertThat(ran)
        .isEqualTo(
            new Ran(Ending.DONE, event("[\"forward\"]") + event("[\"forward\"]") + "True\n", null));
  }

  @Test
  void aFunctionIsCalledWithTypedValues() {
    Call call = new Call("double", "[[\"int\",\"3\"]]");
    Ran ran = engine.run(new Run("{}", "def double(n):\n    return 2 * n\n", call));
    assertThat(ran.told()).isEqualTo(event("[\"value\", [\"int\", \"6\"]]"));
  }

  @Test
  void aFaultNamesTheLineOfTheProgram() {
    Ran ran = engine.run(new Run("{}", "print('é')\n\nprnt(3)\n", null));
    assertThat(ran)
        .isEqualTo(
            new Ran(Ending.ERROR, "é\n", new Fault("NameError", "name 'prnt' isn't defined", 3)));
  }

  private static String event(String json) {
    return "\36" + json + "\37";
  }
}
