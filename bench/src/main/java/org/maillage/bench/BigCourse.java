package org.maillage.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The product's course made longer: one of its units, again and again under other names. */
final class BigCourse {
  private static final String UNIT = "choisir";
  private static final String CODE = "m1u3";
  private static final Pattern STEP = Pattern.compile("- \\{id: (" + CODE + "-[a-z0-9-]+),");
  private static final String JAR = "WEB-INF/lib/course-content.jar";

  private final int units;
  private final List<Step> steps = new ArrayList<>();

  BigCourse(int units) {
    this.units = units;
  }

  /** A step of one of the added units; both numbers are counted from 0. */
  record Step(String id, String unit, int unitNumber, int number) {}

  List<Step> steps() {
    return steps;
  }

  /** The added units follow those there are. */
  void putInto(Path product) throws IOException {
    Path jar = Files.createTempFile("course-content", ".jar");
    try (FileSystem war = archive(product.resolve("lib/ROOT.war"))) {
      Files.copy(war.getPath(JAR), jar, StandardCopyOption.REPLACE_EXISTING);
      try (FileSystem content = archive(jar)) {
        lengthen(content);
      }
      Files.copy(jar, war.getPath(JAR), StandardCopyOption.REPLACE_EXISTING);
    }
    Files.delete(jar);
  }

  private static FileSystem archive(Path file) throws IOException {
    return FileSystems.newFileSystem(URI.create("jar:" + file.toUri()), Map.of());
  }

  private void lengthen(FileSystem content) throws IOException {
    for (int unit = 0; unit < units; unit++) {
      copy(content.getPath("content/units/" + UNIT), unit);
    }
    Path module =
        content.getPath("content/modules/decouvrir-la-programmation-creative/module.yaml");
    String added =
        IntStream.range(0, units).mapToObj(u -> UNIT + "-" + u).collect(Collectors.joining(", "));
    Files.writeString(
        module,
        Files.readString(module).replaceFirst("units: \\[(.*)\\]", "units: [$1, " + added + "]"));
  }

  private void copy(Path folder, int unit) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    String code = "m9u" + unit;
    for (Path file : files) {
      String below = folder.relativize(file).toString().replace(CODE, code);
      Path to = folder.resolveSibling(UNIT + "-" + unit).resolve(below);
      Files.createDirectories(to.getParent());
      if (below.matches(".*\\.(yaml|md)")) {
        String text = Files.readString(file);
        if (below.equals("unit.yaml")) {
          note(text, code, unit);
          text = text.replaceFirst("id: " + UNIT, "id: " + UNIT + "-" + unit);
        }
        Files.writeString(to, text.replace(CODE, code));
      } else {
        Files.copy(file, to);
      }
    }
  }

  private void note(String unitYaml, String code, int unit) {
    for (Matcher step = STEP.matcher(unitYaml); step.find(); ) {
      String id = step.group(1).replace(CODE, code);
      steps.add(new Step(id, UNIT + "-" + unit, unit, steps.size()));
    }
  }
}
