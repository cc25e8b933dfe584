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

/**
 * The application's own classes without its server, so that a command and a start never differ.
 * They are unpacked beside the machine's other temporary files, and taken away again.
 */
final class Application {
  private static final String PACKAGE = "org.maillage.tool.start.";

  private final Path war;

  Application(Path home) {
    war = home.resolve("lib/ROOT.war");
  }

  /**
   * Calls a public static method by its name.
   *
   * @throws StartFailure with what it said when it could not do it
   */
  Object call(String type, String method, Object... values) {
    Path folder = null;
    try {
      folder = Files.createTempDirectory("maillage");
      unpack(folder);
      return call(folder.resolve("WEB-INF"), type, method, values);
    } catch (IOException | ReflectiveOperationException unreadable) {
      throw new StartFailure("the release can't be read, install it anew", unreadable);
    } finally {
      delete(folder);
    }
  }

  private static Object call(Path unpacked, String type, String method, Object... values)
      throws IOException, ReflectiveOperationException {
    Class<?>[] types = Stream.of(values).map(Application::typeOf).toArray(Class<?>[]::new);
    try (URLClassLoader classes = new URLClassLoader(urls(unpacked))) {
      Thread.currentThread().setContextClassLoader(classes);
      return classes.loadClass(PACKAGE + type).getMethod(method, types).invoke(null, values);
    } catch (InvocationTargetException failure) {
      throw new StartFailure(String.valueOf(failure.getCause().getMessage()));
    }
  }

  private static Class<?> typeOf(Object value) {
    return value instanceof Path ? Path.class : value.getClass();
  }

  private static URL[] urls(Path unpacked) throws IOException {
    List<URL> urls = new ArrayList<>();
    urls.add(unpacked.resolve("classes").toUri().toURL());
    try (Stream<Path> jars = Files.list(unpacked.resolve("lib"))) {
      for (Path jar : jars.toList()) {
        urls.add(jar.toUri().toURL());
      }
    }
    return urls.toArray(URL[]::new);
  }

  private void unpack(Path folder) throws IOException {
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
