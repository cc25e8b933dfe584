package org.maillage.tool.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/**
 * The products that all test classes share, one a database: a start costs more than most tests.
 * Each begins when first asked for and ends with the test run.
 */
public final class Products implements AutoCloseable {
  private final Map<Database, RunningProduct> running = new EnumMap<>(Database.class);

  public synchronized RunningProduct on(Database database) {
    return running.computeIfAbsent(database, Products::start);
  }

  private static RunningProduct start(Database database) {
    try {
      Path all = Files.createDirectories(Path.of("target/products").toAbsolutePath());
      Path folder = Files.createTempDirectory(all, database.name().toLowerCase());
      RunningProduct product =
          RunningProduct.in(folder).on(database).set("MAILLAGE_PRACTICE_LMS", "on").start();
      System.out.println("Product on " + database + " at " + product.origin() + ", in " + folder);
      return product;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    running.values().forEach(RunningProduct::close);
  }

  /** Hands a test class the shared products. */
  public static final class Extension extends OncePerRun<Products> {
    public Extension() {
      super(Products.class, Products::new);
    }
  }
}
