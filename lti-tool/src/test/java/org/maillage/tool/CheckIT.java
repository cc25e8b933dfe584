package org.maillage.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.tool.product.Database;
import org.maillage.tool.product.Products;
import org.maillage.tool.product.RunningProduct;
import org.maillage.tool.product.RunningProduct.Ran;
import org.maillage.tool.product.Tables;

/** {@code bin/maillage check} tells what is wrong before a start, and touches nothing. */
@ExtendWith(Products.Extension.class)
class CheckIT {
  @TempDir private Path folder;

  @Test
  void aFirstTryIsRightAndNothingIsMade() throws IOException {
    Ran check = product().run("check");

    assertThat(check.exit()).as(check.output()).isZero();
    assertThat(check.output()).contains("made at the first start").contains("wrong: 0");
    try (var files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void everyFaultIsNamedAtOnce() throws IOException {
    Path platforms = Files.writeString(folder.resolve("platforms.json"), "[{\"issuer\": 1}]");
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Ran check =
          product()
              .set("PORT", Integer.toString(other.getLocalPort()))
              .set("MAILLAGE_BASE_URL", "http://maillage.example.org")
              .set("MAILLAGE_PLATFORMS", platforms.toString())
              .run("check");

      assertWrong(check, "Port", "is taken");
      assertWrong(check, "Address", "without https");
      assertWrong(check, "Platforms", "entry 1, field issuer");
    }
    assertWrong(
        product().set("MAILLAGE_BASEURL", "x").set("MAILLAGE_RETENTION_YEARS", "0").run("check"),
        "Settings",
        "MAILLAGE_RETENTION_YEARS");
  }

  @Test
  void aFileForBoardsThatIsNotThereIsWrong() {
    Ran check = product().set("MAILLAGE_MICROBIT_V1_FIRMWARE", "/no/such.hex").run("check");

    assertWrong(check, "micro:bit V1", "/no/such.hex: there is no such file");
  }

  @Test
  void aSecretThatOthersCanReadIsWrong() throws IOException {
    RunningProduct product = product();
    Path key = Files.createDirectories(product.dataDir()).resolve("secret-key");
    Files.writeString(key, "a-key-that-was-copied-here");
    Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));

    assertWrong(product.run("check"), "Secrets", "chmod 600 " + key);
  }

  @Test
  void aDatabaseThatLetsNobodyInSaysWhyWithoutItsPassword() {
    RunningProduct product = product().on(Database.POSTGRESQL);
    String right = product.postgreSql().url();
    String wrongName = right.replaceFirst("/[^/]+$", "/nobodys_database");
    String nobody = "postgres://m:the-password@localhost:" + RunningProduct.freePort() + "/m";

    assertWrong(
        product.set("DATABASE_URL", wrongName).run("check"), "Database", "no such database");
    Ran check = product.set("DATABASE_URL", nobody).run("check");
    assertWrong(check, "Database", "does not answer");
    assertThat(check.output()).doesNotContain("the-password");
  }

  @Test
  void anAccountThatMayMakeNoTablesIsToldWhatItLacks() {
    RunningProduct product = product().on(Database.POSTGRESQL);
    product.postgreSql().execute("create role reader login password 'reader'");
    String url = product.postgreSql().url().replace("postgres:postgres@", "reader:reader@");

    assertWrong(product.set("DATABASE_URL", url).run("check"), "Database", "can't make tables");
  }

  @Test
  void theTablesAreToldFromThoseOfOtherReleases() {
    RunningProduct product = product().on(Database.POSTGRESQL);
    Tables.makeUntil(product, "202611211120");
    assertSays(product.run("check"), "warning", "Tables", "older release");

    Tables.make(product);
    assertSays(product.run("check"), "ok", "Tables", "of this release");

    Tables.addANewerStep(product);
    assertWrong(product.run("check"), "Tables", "used by a newer release");
  }

  @Test
  void aDatabaseOfSomethingElseIsWrong() {
    RunningProduct product = product().on(Database.POSTGRESQL);
    product.postgreSql().execute("create table somebody_elses (id integer)");

    assertWrong(product.run("check"), "Tables", "something else");
  }

  @Test
  void besideARunningProductItSaysSo(Products products) {
    Ran check = products.on(Database.POSTGRESQL).run("check");

    assertThat(check.exit()).as(check.output()).isZero();
    assertSays(check, "warning", "Port", "a Maillage that runs");
    assertSays(check, "ok", "Tables", "of this release");
    assertSays(check, "ok", "Secret key", "opens the secrets");
    assertThat(check.output()).doesNotContain(RunningProduct.ADMIN_TOKEN);

    assertSays(products.on(Database.H2).run("check"), "warning", "Database", "in use");
  }

  @Test
  void anotherSecretKeyIsWrong(Products products) {
    Map<String, String> another = Map.of("MAILLAGE_SECRET_KEY", "not-the-key-of-this-database");
    Ran check = products.on(Database.POSTGRESQL).alike(another).run("check");

    assertWrong(check, "Secret key", "another secret key");
    assertThat(check.output()).doesNotContain("not-the-key");
    assertWrong(
        products.on(Database.POSTGRESQL).alike(Map.of("MAILLAGE_SECRET_KEY", "")).run("check"),
        "Secret key",
        "is missing");
  }

  private RunningProduct product() {
    return RunningProduct.in(folder);
  }

  private static void assertWrong(Ran check, String about, String text) {
    assertSays(check, "wrong", about, text);
    assertThat(check.exit()).isEqualTo(1);
  }

  private static void assertSays(Ran check, String level, String about, String text) {
    assertThat(check.output())
        .containsPattern("(?m)^" + level + " +" + about + " .*" + Pattern.quote(text));
  }
}
