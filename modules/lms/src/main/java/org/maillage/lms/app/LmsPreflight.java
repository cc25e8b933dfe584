package org.maillage.lms.app;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maillage.kernel.Finding;
import org.maillage.kernel.Preflight;
import org.maillage.kernel.Settings;

/** Whether the secret key opens what the database holds, and the file of platforms can be read. */
public final class LmsPreflight implements Preflight {
  private static final String KEY = "Secret key";
  private static final String PLATFORMS = "Platforms";

  @Override
  public List<Finding> look(Settings settings, Optional<Connection> database) {
    List<Finding> findings = new ArrayList<>();
    findings.add(secretKey(settings, database));
    settings.platformsFile().map(file -> platforms(settings)).ifPresent(findings::add);
    return findings;
  }

  private static Finding secretKey(Settings settings, Optional<Connection> database) {
    Vault vault = new Vault(settings);
    Optional<String> sealed = database.flatMap(LmsPreflight::sealed);
    if (!vault.hasKey()) {
      return missing(settings, sealed.isPresent());
    }
    try {
      sealed.ifPresent(vault::decrypt);
    } catch (RuntimeException doesNotFit) {
      return Finding.wrong(KEY, doesNotFit.getMessage());
    }
    return Finding.ok(
        KEY, sealed.isPresent() ? "opens the secrets in the database" : "set, nothing to open yet");
  }

  private static Finding missing(Settings settings, boolean wanted) {
    if (wanted) {
      return Finding.wrong(
          KEY,
          "is missing, and the database holds secrets made with it: set MAILLAGE_SECRET_KEY, or"
              + " put the file secret-key back into the data folder");
    }
    return settings.database().isPresent()
        ? Finding.warning(KEY, "set MAILLAGE_SECRET_KEY: every node needs the same")
        : Finding.ok(KEY, "made at the first start, in the data folder");
  }

  /** One of the secrets, as it is stored; none before the first start. */
  private static Optional<String> sealed(Connection database) {
    try (Statement statement = database.createStatement();
        ResultSet row =
            statement.executeQuery("select content from lms_secret where name = 'state'")) {
      return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
    } catch (SQLException noTablesYet) {
      return Optional.empty();
    }
  }

  private static Finding platforms(Settings settings) {
    try {
      int count =
          PlatformsFile.read(settings.platformsFile().orElseThrow(), new AddressRule(settings))
              .size();
      return Finding.ok(PLATFORMS, count + " in " + settings.platformsFile().get());
    } catch (IllegalArgumentException wrong) {
      return Finding.wrong(PLATFORMS, wrong.getMessage());
    }
  }
}
