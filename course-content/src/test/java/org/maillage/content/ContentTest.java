package org.maillage.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The course that Maillage ships. */
class ContentTest {
  @Test
  void theCourseIsInOrder() {
    assertThat(MiniCourse.problemsIn(Path.of("."))).isEmpty();
  }

  @Test
  void theCourseIsBuiltIntoTheProgram() {
    CourseLibrary course = CourseLibrary.load(getClass().getClassLoader());
    assertThat(course.modules()).isNotEmpty();
    assertThat(course.units()).isNotEmpty();
  }

  @Test
  void theCourseIsReadFromAJarToo(@TempDir Path folder) throws IOException {
    Path jar = folder.resolve("course content.jar");
    Path classes = Path.of("target/classes");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> paths = Files.walk(classes.resolve("content"))) {
      for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
        out.putNextEntry(new JarEntry(classes.relativize(path).toString().replace('\\', '/')));
        Files.copy(path, out);
      }
    }
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
      CourseLibrary inJar = CourseLibrary.load(loader);
      CourseLibrary onDisk = CourseLibrary.load(Path.of("."));
      assertThat(inJar.modules()).isEqualTo(onDisk.modules());
      for (Unit unit : inJar.units()) {
        assertThat(unit.steps()).allMatch(step -> inJar.step(step.id()).isPresent());
      }
    }
  }
}
