package org.maillage.content.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** All files of a course, read into memory, whether they lie in a folder or in a jar. */
public record ContentFolder(SortedMap<String, byte[]> files) {
  private static final List<String> PARTS = List.of("modules/", "units/", "exercises/", "schemas/");
  private static final String PREFIX = "content/";
  private static final String LANDMARK = PREFIX + "schemas/module.schema.json";

  public ContentFolder {
    files = Collections.unmodifiableSortedMap(files);
  }

  /** An author's folder. Hidden files are left out. */
  public static ContentFolder in(Path folder) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try {
      for (String part : PARTS) {
        if (Files.isDirectory(folder.resolve(part))) {
          read(folder, part, files);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The course in " + folder + " can't be read", e);
    }
    return new ContentFolder(files);
  }

  private static void read(Path folder, String part, SortedMap<String, byte[]> files)
      throws IOException {
    try (Stream<Path> paths = Files.walk(folder.resolve(part))) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        if (isContent(name) && Files.isRegularFile(path)) {
          files.put(name, Files.readAllBytes(path));
        }
      }
    }
  }

  /** The course that was built into the program. */
  public static ContentFolder on(ClassLoader loader) {
    URL landmark = loader.getResource(LANDMARK);
    if (landmark == null) {
      throw new IllegalStateException("There is no course on the class path: " + LANDMARK);
    }
    try {
      if (landmark.openConnection() instanceof JarURLConnection jar) {
        jar.setUseCaches(false);
        try (JarFile file = jar.getJarFile()) {
          return inJar(file);
        }
      }
      return in(Path.of(URI.create(landmark.toString())).getParent().getParent());
    } catch (IOException e) {
      throw new UncheckedIOException("The course in " + landmark + " can't be read", e);
    }
  }

  private static ContentFolder inJar(JarFile jar) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (JarEntry entry : Collections.list(jar.entries())) {
      String name = entry.getName();
      if (name.startsWith(PREFIX) && isContent(name.substring(PREFIX.length()))) {
        if (!entry.isDirectory()) {
          try (InputStream bytes = jar.getInputStream(entry)) {
            files.put(name.substring(PREFIX.length()), bytes.readAllBytes());
          }
        }
      }
    }
    return new ContentFolder(files);
  }

  private static boolean isContent(String name) {
    return PARTS.stream().anyMatch(name::startsWith) && !("/" + name).contains("/.");
  }

  public boolean has(String path) {
    return files.containsKey(path);
  }

  public byte[] bytes(String path) {
    return files.get(path);
  }

  public String text(String path) {
    return new String(files.get(path), StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  /** The names of the files below a folder, without the folder. */
  public List<String> below(String folder) {
    return files.tailMap(folder + "/").keySet().stream()
        .takeWhile(path -> path.startsWith(folder + "/"))
        .map(path -> path.substring(folder.length() + 1))
        .toList();
  }

  /** The names of the folders in a folder. */
  public List<String> foldersIn(String folder) {
    return below(folder).stream()
        .filter(name -> name.contains("/"))
        .map(name -> name.substring(0, name.indexOf('/')))
        .distinct()
        .toList();
  }
}
