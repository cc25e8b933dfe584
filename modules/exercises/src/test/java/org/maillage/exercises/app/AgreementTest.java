package org.maillage.exercises.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.content.CourseLibrary;
import org.maillage.content.Exercise;
import org.maillage.content.TypicalAnswer;
import org.maillage.exercises.domain.Verdict;
import org.maillage.verifier.Limits;
import org.maillage.verifier.WorkerSettings;
import org.maillage.verifier.Workers;

/**
 * Every program that an author gives means what the author says, and the browser's judgement and
 * the server's are one.
 */
class AgreementTest {
  @TempDir static Path folder;

  private static Map<String, Map<String, Map<String, Boolean>>> browser;
  private static Workers workers;
  private static Judge judge;

  @BeforeAll
  static void begin() throws Exception {
    browser = browserVerdicts();
    workers =
        new Workers(
            new WorkerSettings(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                System.getProperty("java.class.path"),
                folder,
                1,
                112,
                Duration.ofSeconds(60),
                20_000,
                Limits.USUAL));
    judge = new Judge(workers);
  }

  @AfterAll
  static void end() {
    workers.close();
  }

  private static Map<String, Map<String, Map<String, Boolean>>> browserVerdicts()
      throws IOException, InterruptedException {
    Path out = folder.resolve("verdicts.json");
    Path said = folder.resolve("said.txt");
    Process npm =
        new ProcessBuilder(
                "npm",
                "run",
                "--silent",
                "verdicts",
                "--",
                Path.of("../../course-content/exercises").toAbsolutePath().toString(),
                out.toString())
            .directory(Path.of("player").toFile())
            .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    int exit = npm.waitFor();
    assertThat(exit).as(() -> "the browser's verdicts: " + read(said)).isZero();
    return new ObjectMapper().readValue(Files.readString(out), new TypeReference<>() {});
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @TestFactory
  Stream<DynamicTest> everyExercise() {
    return CourseLibrary.load(AgreementTest.class.getClassLoader()).exercises().stream()
        .map(one -> DynamicTest.dynamicTest(one.slug(), () -> holds(one)));
  }

  private static void holds(Exercise exercise) throws InterruptedException {
    Map<String, Verdict> server = new LinkedHashMap<>();
    for (Map.Entry<String, String> program : programs(exercise).entrySet()) {
      server.put(program.getKey(), judge.judge(exercise, program.getValue()));
    }
    assertThat(server.get("solution.py").points()).isEqualTo(exercise.points());
    assertThat(server.get("starter.py").done()).as("done before it is begun").isFalse();
    for (TypicalAnswer answer : exercise.typical()) {
      assertThat(server.get(answer.file()).typical()).isEqualTo(answer.file());
    }
    browser
        .get(exercise.slug())
        .forEach(
            (file, passed) -> {
              if (file.equals("solution.blocks.json")) {
                assertThat(passed.values()).as(file).isNotEmpty().doesNotContain(false);
              } else if (file.equals("starter.blocks.json")) {
                assertThat(passed.values()).as(file).contains(false);
              } else {
                assertThat(passed(server.get(file))).as(file).isEqualTo(passed);
              }
            });
  }

  private static Map<String, String> programs(Exercise exercise) {
    Map<String, String> programs = new LinkedHashMap<>();
    programs.put("solution.py", exercise.solution().python());
    programs.put("starter.py", exercise.starter().python());
    exercise.typical().forEach(answer -> programs.put(answer.file(), answer.python()));
    return programs;
  }

  private static Map<String, Boolean> passed(Verdict verdict) {
    Map<String, Boolean> passed = new HashMap<>();
    verdict.checks().forEach(check -> passed.put(check.id(), check.passed()));
    return passed;
  }
}
