package org.maillage.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.maillage.verifier.Ending;
import org.maillage.verifier.Ran;
import org.maillage.verifier.Run;
import org.maillage.verifier.WorkerSettings;
import org.maillage.verifier.Workers;

/** What lies in the release folder. */
class ReleaseIT {
  private static final String CLASSES = "WEB-INF/classes/";
  private static final String LIBRARIES = "WEB-INF/lib/";

  /** Each jar has these of its own, and nobody reads them by path alone. */
  private static final String OWN =
      "META-INF/(MANIFEST.MF|beans.xml|maven/.*|services/.*|versions/.*|(LICENSE|NOTICE|DEPENDENCIES).*)"
          + "|(.*/)?module-info.class|(.*/)?package-info.class";

  /** A template, a text or a migration in two jars: the first on the path would hide the other. */
  @Test
  void noPathIsInTwoJars() throws IOException {
    Map<String, List<String>> jarsOfPath = new TreeMap<>();
    try (JarFile war =
        new JarFile(Path.of(System.getProperty("maillage.home"), "lib/ROOT.war").toFile())) {
      for (ZipEntry entry : war.stream().toList()) {
        String name = entry.getName();
        if (name.startsWith(CLASSES)) {
          note(name.substring(CLASSES.length()), "the tool", jarsOfPath);
        } else if (name.startsWith(LIBRARIES) && name.endsWith(".jar")) {
          try (ZipInputStream jar = new ZipInputStream(war.getInputStream(entry))) {
            for (ZipEntry inside; (inside = jar.getNextEntry()) != null; ) {
              note(inside.getName(), name.substring(LIBRARIES.length()), jarsOfPath);
            }
          }
        }
      }
    }
    jarsOfPath.values().removeIf(jars -> jars.size() < 2);
    assertThat(jarsOfPath).isEmpty();
  }

  /** From their folder alone: the application has no engine, and a worker none of its classes. */
  @Test
  void workersBringTheirOwnEngine() throws IOException, InterruptedException {
    Path home = Path.of(System.getProperty("maillage.home")).toAbsolutePath();
    try (JarFile war = new JarFile(home.resolve("lib/ROOT.war").toFile());
        Workers workers = new Workers(WorkerSettings.of(home.resolve("worker"), 1))) {
      assertThat(war.getEntry(LIBRARIES + "verifier.jar")).isNotNull();
      assertThat(war.getEntry(LIBRARIES + "runtime.jar")).isNull();
      assertThat(workers.run(List.of(new Run("{}", "print(6 * 7)", null))))
          .containsExactly(new Ran(Ending.DONE, "42\n", null));
    }
  }

  private static void note(String path, String jar, Map<String, List<String>> jarsOfPath) {
    if (!path.endsWith("/") && !path.matches(OWN)) {
      jarsOfPath.computeIfAbsent(path, p -> new ArrayList<>()).add(jar);
    }
  }
}
