package org.maillage.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.maillage.content.files.Problem;

/** A copy of the small good course of the tests, to be spoilt in one place. */
final class MiniCourse {
  static final Path GOOD = Path.of("src/test/resources/mini-course");

  private final Path folder;

  MiniCourse(Path folder) {
    this.folder = folder;
    try (Stream<Path> paths = Files.walk(GOOD)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        Path copy = folder.resolve(GOOD.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(path, copy);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  MiniCourse replacing(String file, String good, String bad) {
    try {
      String text = Files.readString(folder.resolve(file));
      assertThat(text).contains(good);
      return writing(file, text.replaceFirst("\\Q" + good + "\\E", quoted(bad)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  MiniCourse writing(String file, String text) {
    return writing(file, text.getBytes(StandardCharsets.UTF_8));
  }

  MiniCourse writing(String file, byte[] bytes) {
    try {
      Files.createDirectories(folder.resolve(file).getParent());
      Files.write(folder.resolve(file), bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  MiniCourse without(String file) {
    try {
      Files.delete(folder.resolve(file));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  CourseLibrary load() {
    return CourseLibrary.load(folder);
  }

  MiniCourse copying(String from, String to) {
    try {
      return writing(to, Files.readString(folder.resolve(from)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> problems() {
    return problemsIn(folder);
  }

  static List<String> problemsIn(Path folder) {
    try {
      CourseLibrary.load(folder);
      return List.of();
    } catch (ContentException e) {
      return e.problems().stream().map(Problem::toString).toList();
    }
  }

  private static String quoted(String text) {
    return Matcher.quoteReplacement(text);
  }
}
