package org.maillage.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.kernel.Settings;
import org.maillage.lms.api.PlatformForm;
import org.maillage.lms.api.Platforms;

/**
 * What only the server can show: that it injects, that it ends transactions, that the migrations
 * ran on the database it has by default. All else is tested against the running product.
 */
@ExtendWith(ArquillianExtension.class)
class InContainerIT {
  private static final String ISSUER = "https://lms.example";

  @Inject private Platforms platforms;
  @Inject private Clock clock;
  @Inject private Settings settings;
  @Inject private UserTransaction transaction;

  @Resource(lookup = "java:app/jdbc/main")
  private DataSource database;

  @Deployment
  static WebArchive product() {
    return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/ROOT.war"));
  }

  @Test
  void beansAreInjected() {
    assertNotNull(platforms);
    assertNotNull(clock.instant());
    assertTrue(settings.database().isEmpty());
  }

  @Test
  void migrationsRanOnTheEmbeddedDatabase() throws SQLException {
    try (Connection connection = database.getConnection()) {
      assertEquals("H2", connection.getMetaData().getDatabaseProductName());
    }
    assertEquals(0, count("flyway_schema_history where not \"success\""));
    assertTrue(count("flyway_schema_history") > 3);
  }

  @Test
  void aTransactionThatIsRolledBackLeavesNothing() throws Exception {
    transaction.begin();
    platforms.upsert(platform());
    transaction.rollback();
    assertEquals(0, count("lms_platform where issuer = '" + ISSUER + "'"));

    transaction.begin();
    platforms.upsert(platform());
    transaction.commit();
    assertEquals(1, count("lms_platform where issuer = '" + ISSUER + "'"));
  }

  private static PlatformForm platform() {
    URI any = URI.create(ISSUER + "/any");
    return new PlatformForm(
        ISSUER, "client", Set.of("1"), any, any, null, any, "LMS", false, false, false);
  }

  private int count(String what) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("select count(*) from " + what)) {
      result.next();
      return result.getInt(1);
    }
  }
}
