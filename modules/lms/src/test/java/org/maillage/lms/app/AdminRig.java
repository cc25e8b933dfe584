package org.maillage.lms.app;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.h2.jdbcx.JdbcDataSource;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.Settings;
import org.maillage.kernel.SpaceId;
import org.maillage.kernel.Sql;
import org.maillage.people.api.Arrivals;

/** The administration's use cases on an empty database with the product's own tables. */
class AdminRig implements AutoCloseable {
  final RegistrationBook book = new RegistrationBook();
  final Invitations invitations = new Invitations();
  final PlatformOffice office = new PlatformOffice();
  final PlatformRegister register = new PlatformRegister();
  final OperatorSessions sessions = new OperatorSessions();
  final SentForms forms = new SentForms();
  final Map<String, Arrivals.Open> shut = new HashMap<>();
  private final OldEntries old = new OldEntries();
  private final NameRule names = new NameRule();
  private final EntityManagerFactory factory;
  private final EntityManager entities;
  private final Connection database;
  private Instant now = Instant.parse("2026-11-21T12:00:00Z");

  AdminRig() throws SQLException, IOException {
    this(null);
  }

  /** With an invitation that was made before invitations had a list; by the hash of its code. */
  static AdminRig withInvitation(String codeHash) throws SQLException, IOException {
    return new AdminRig(codeHash);
  }

  private AdminRig(String olderInvitation) throws SQLException, IOException {
    String url =
        "jdbc:h2:mem:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
            .formatted(UUID.randomUUID());
    database = DriverManager.getConnection(url);
    // The only table of module people that these tables point to.
    sql("create table people_space (id bigint primary key)");
    sql("create table people_person (id bigint primary key)");
    sql("create table people_cohort (id bigint primary key)");
    sql("insert into people_space values (1), (7)");
    sql("insert into people_person values (1)");
    sql("insert into people_cohort values (1)");
    run("/db/migration/V202611211120__lms_first.sql");
    run("/db/migration/V202611211210__lms_operator_session.sql");
    if (olderInvitation != null) {
      sql(
          "insert into lms_invitation (code_hash, created_at, expires_at) values ('%s',"
                  .formatted(olderInvitation)
              + " timestamp with time zone '2026-11-20 12:00:00Z',"
              + " timestamp with time zone '2026-12-04 12:00:00Z')");
    }
    run("/db/migration/V202611211500__lms_invitation_list.sql");
    run("/db/migration/V202611211510__lms_operation.sql");
    run("/db/migration/V202611212105__lms_administrator.sql");
    run("/db/migration/V202611212135__lms_issuer.sql");
    factory =
        Persistence.createEntityManagerFactory("lms", Map.of("jakarta.persistence.jdbc.url", url));
    entities = factory.createEntityManager();
    JdbcDataSource source = new JdbcDataSource();
    source.setURL(url);
    wire(new Sql(source));
  }

  private void wire(Sql direct) {
    PlatformRepository platforms = new PlatformRepository();
    IssuerRepository issuers = new IssuerRepository();
    VisitRepository visits = new VisitRepository();
    GradeRepository grades = new GradeRepository();
    InvitationRepository invited = new InvitationRepository();
    OperatorSessionRepository stored = new OperatorSessionRepository();
    SentFormRepository sent = new SentFormRepository();
    Vault vault = new Vault();
    Settings settings = new Settings(Map.of("MAILLAGE_SECRET_KEY", "a secret key for tests"));
    List<Object> beans =
        List.of(
            entities,
            direct,
            visits,
            grades,
            names,
            platforms,
            issuers,
            invited,
            stored,
            sent,
            vault,
            register,
            settings,
            new AddressRule(settings),
            new PlatformDirectory(),
            new OneSpace(),
            new OneSpaceOnly(),
            new Now());
    for (Object bean :
        List.of(
            visits,
            grades,
            names,
            old,
            platforms,
            issuers,
            invited,
            stored,
            sent,
            vault,
            book,
            invitations,
            office,
            register,
            sessions,
            forms)) {
      for (Field field : bean.getClass().getDeclaredFields()) {
        beans.stream()
            .filter(field.getType()::isInstance)
            .findFirst()
            .ifPresent(value -> set(bean, field, value));
      }
    }
  }

  private static void set(Object bean, Field field, Object value) {
    try {
      field.setAccessible(true);
      field.set(bean, value);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Runs a use case in a transaction of its own. */
  <T> T doing(Supplier<T> useCase) {
    entities.clear();
    entities.getTransaction().begin();
    try {
      T result = useCase.get();
      entities.getTransaction().commit();
      return result;
    } finally {
      if (entities.getTransaction().isActive()) {
        entities.getTransaction().rollback();
      }
    }
  }

  void doing(Runnable useCase) {
    doing(
        () -> {
          useCase.run();
          return null;
        });
  }

  /** The code of a new invitation. */
  String invite() {
    return doing(() -> invitations.create(null)).getQuery().replaceFirst("^invitation=", "");
  }

  void later(Duration passed) {
    now = now.plus(passed);
  }

  /** What the product does every hour. */
  void tidy() {
    doing(() -> old.tidy(now));
  }

  String text(String query) throws SQLException {
    try (var statement = database.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  long count(String table) throws SQLException {
    return Long.parseLong(text("select count(*) from " + table));
  }

  void sql(String statement) throws SQLException {
    try (var run = database.createStatement()) {
      run.execute(statement);
    }
  }

  private void run(String script) throws SQLException, IOException {
    try (InputStream content = AdminRig.class.getResourceAsStream(script)) {
      sql(new String(content.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Override
  public void close() throws SQLException {
    entities.close();
    factory.close();
    database.close();
  }

  private final class OneSpace implements Arrivals {
    @Override
    public SpaceId ownSpace(String platformName) {
      return new SpaceId(1);
    }

    @Override
    public Arrived arrive(Arrival arrival) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void rosters(CohortId cohort, Collection<Roster> lists, boolean complete, Instant asOf) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void shut(String issuer, Open open) {
      shut.put(issuer, open);
    }
  }

  private final class Now extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
