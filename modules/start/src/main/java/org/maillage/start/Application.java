package org.maillage.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.maillage.kernel.Finding;
import org.maillage.kernel.Settings;

/**
 * What the application finds, asked by its own classes, so that a check and a start never differ.
 * They are unpacked for it beside the machine's other temporary files, and taken away again.
 */
final class ApplicationCheck {
  /** See there: {@code look(Settings)}. */
  private static final String INSPECTION = "org.maillage.tool.start.Inspection";

  private ApplicationCheck() {}

  static List<Finding> of(Path home, Settings settings) {
    Path folder = null;
    try {
      folder = Files.createTempDirectory("maillage-check");
      unpack(home.resolve("lib/ROOT.war"), folder);
      return look(folder.resolve("WEB-INF"), settings);
    } catch (IOException | ReflectiveOperationException failure) {
      return List.of(Finding.wrong("Release", "can't be read, install it anew: " + failure));
    } finally {
      delete(folder);
    }
  }

  @SuppressWarnings("unchecked")
  private static List<Finding> look(Path application, Settings settings)
      throws IOException, ReflectiveOperationException {
    try (URLClassLoader classes = new URLClassLoader(urls(application))) {
      Thread.currentThread().setContextClassLoader(classes);
      return (List<Finding>)
          classes.loadClass(INSPECTION).getMethod("look", Settings.class).invoke(null, settings);
    } catch (InvocationTargetException failure) {
      return List.of(Finding.wrong("Check", "came to no end: " + failure.getCause()));
    }
  }

  private static URL[] urls(Path application) throws IOException {
    List<URL> urls = new ArrayList<>();
    urls.add(application.resolve("classes").toUri().toURL());
    try (Stream<Path> jars = Files.list(application.resolve("lib"))) {
      for (Path jar : jars.toList()) {
        urls.add(jar.toUri().toURL());
      }
    }
    return urls.toArray(URL[]::new);
  }

  private static void unpack(Path war, Path folder) throws IOException {
    try (FileSystem archive = FileSystems.newFileSystem(war);
        Stream<Path> all = Files.walk(archive.getPath("/WEB-INF"))) {
      for (Path entry : all.toList()) {
        Path target = folder.resolve(entry.toString().substring(1));
        if (Files.isDirectory(entry)) {
          Files.createDirectories(target);
        } else {
          Files.copy(entry, target);
        }
      }
    }
  }

  private static void delete(Path folder) {
    if (folder == null) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path old : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(old);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
