package org.maillage.verifier.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maillage.verifier.Fault;
import org.maillage.verifier.Limits;
import org.maillage.verifier.Ran;
import org.maillage.verifier.Run;

/**
 * Programs as courses for beginners have them write what CPython 3.11 writes, or end in an error
 * that the player knows for "not available here" (its own test holds that). Beside each program
 * lies what CPython wrote:
 *
 * <pre>for p in *.py; do python3.11 -X utf8 $p > ${p%.py}.out; done</pre>
 */
class OrdinaryProgramsTest {
  private static final Path FOLDER = Path.of("src/test/programs");
  private static final Engine ENGINE = new Engine(Limits.USUAL);

  static Stream<String> programs() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".py"))
          .sorted()
          .collect(Collectors.toList())
          .stream();
    }
  }

  /** Each line: a program, the class of its error, the error's words. */
  private static Map<String, String> notHere() throws IOException {
    Map<String, String> errors = new TreeMap<>();
    for (String line : Files.readAllLines(FOLDER.resolve("not-here.txt"))) {
      String[] parts = line.split(" ", 2);
      errors.put(parts[0], parts[1]);
    }
    return errors;
  }

  @ParameterizedTest
  @MethodSource("programs")
  void writesWhatPythonWrites(String name) throws IOException {
    Ran ran = ENGINE.run(new Run("{}", Files.readString(FOLDER.resolve(name)), null));
    String declared = notHere().get(name);
    if (declared == null) {
      assertThat(ran.fault()).isNull();
      String python = Files.readString(FOLDER.resolve(name.replace(".py", ".out")));
      assertThat(ran.told()).isEqualTo(python);
    } else {
      Fault fault = ran.fault();
      assertThat(fault.type() + " " + fault.message()).isEqualTo(declared);
    }
  }

  @Test
  void fewAreNotHere() throws IOException {
    assertThat(programs()).containsAll(notHere().keySet()).hasSizeGreaterThanOrEqualTo(40);
    assertThat(notHere()).hasSizeLessThan(6);
  }
}
