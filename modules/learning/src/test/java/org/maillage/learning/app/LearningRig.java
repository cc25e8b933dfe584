package org.maillage.learning.app;

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
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.h2.jdbcx.JdbcDataSource;
import org.maillage.content.CourseFixtureLibrary;
import org.maillage.content.Unit;
import org.maillage.kernel.Actor;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Role;
import org.maillage.kernel.Sql;
import org.maillage.learning.CourseFixture;
import org.maillage.learning.api.ProgressChanged;
import org.maillage.learning.api.StepCompleted;
import org.maillage.people.api.Cohorts;
import org.maillage.people.api.Persons;
import org.maillage.people.api.Shares;

/** The module's use cases on an empty database with the product's own tables; no container. */
class LearningRig implements AutoCloseable {
  static final PersonId ANNE = new PersonId(1);
  static final PersonId BRAM = new PersonId(2);
  static final CohortId AUTUMN = new CohortId(10);
  static final CohortId SPRING = new CohortId(20);

  final Unit unit = CourseFixture.unit();
  final Heard<StepCompleted> completed = new Heard<>();
  final Heard<ProgressChanged> changed = new Heard<>();
  final Course course = new Course();
  final ProgressRepository progress = new ProgressRepository();
  final Learn learn = new Learn();
  final Quizzes quizzes = new Quizzes();
  final Notes notes = new Notes();
  final Journeys journeys = new Journeys();
  final CohortProgress cohorts = new CohortProgress();
  final LearningData data = new LearningData();
  private final LearningKept kept = new LearningKept();
  private final LearningWords words = new LearningWords();
  private final OldForms oldForms = new OldForms();
  private final EntityManagerFactory factory;
  private final EntityManager entities;
  private final Connection keepsDatabase;
  private Instant now = Instant.parse("2026-11-21T12:00:00Z");

  LearningRig() throws SQLException, IOException {
    String url =
        "jdbc:h2:mem:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
            .formatted(UUID.randomUUID());
    keepsDatabase = DriverManager.getConnection(url);
    run("/db/migration/V202611211110__people_first.sql");
    run("/db/migration/V202611211130__learning_first.sql");
    run("/db/migration/V202611212110__people_codes.sql");
    String instant = "timestamp with time zone '2026-01-01 00:00:00Z'";
    sql("insert into people_space values (1, 'x', 'Europe/Brussels', " + instant + ")");
    for (PersonId person : List.of(ANNE, BRAM)) {
      sql(
          "insert into people_person (id, public_id, created_at, seen_at) values (%d, 'p%d', %s, %s)"
              .formatted(person.value(), person.value(), instant, instant));
    }
    for (CohortId cohort : List.of(AUTUMN, SPRING)) {
      sql(
          "insert into people_cohort (id, public_id, space_id, title, created_at) values (%d, 'c%d', 1, 'x', %s)"
              .formatted(cohort.value(), cohort.value(), instant));
    }
    factory =
        Persistence.createEntityManagerFactory(
            "learning", Map.of("jakarta.persistence.jdbc.url", url));
    entities = factory.createEntityManager();
    course.teach(CourseFixtureLibrary.of(unit));
    JdbcDataSource database = new JdbcDataSource();
    database.setURL(url);
    wire(new Sql(database));
  }

  private void wire(Sql sql) {
    OperationRepository operations = new OperationRepository();
    Joining joining = new Joining();
    WorkRepository work = new WorkRepository();
    Turns turns = new Turns();
    StepRegister steps = new StepRegister();
    List<Object> beans =
        List.of(
            entities,
            sql,
            course,
            progress,
            operations,
            new SingleAccounts(),
            joining,
            kept,
            words,
            new KnownCohorts(),
            work,
            turns,
            steps,
            new StoredShares(),
            new Now());
    for (Object bean :
        List.of(
            progress,
            operations,
            work,
            turns,
            steps,
            learn,
            quizzes,
            notes,
            journeys,
            cohorts,
            kept,
            words,
            oldForms,
            joining,
            data)) {
      for (Field field : bean.getClass().getDeclaredFields()) {
        Object value =
            field.getName().equals("completed")
                ? completed
                : field.getName().equals("changed")
                    ? changed
                    : beans.stream().filter(field.getType()::isInstance).findFirst().orElse(null);
        set(bean, field, value);
      }
    }
  }

  private static void set(Object bean, Field field, Object value) {
    try {
      if (value != null && !java.lang.reflect.Modifier.isStatic(field.getModifiers())) {
        field.setAccessible(true);
        field.set(bean, value);
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  static Actor in(PersonId person, CohortId cohort) {
    return new Actor("visit", person, cohort, Role.LEARNER, null, Locale.FRENCH, null, false);
  }

  /** Runs a use case in a transaction of its own, a minute after the one before. */
  void doing(Runnable useCase) {
    now = now.plusSeconds(60);
    entities.clear();
    entities.getTransaction().begin();
    try {
      useCase.run();
      entities.getTransaction().commit();
    } finally {
      if (entities.getTransaction().isActive()) {
        entities.getTransaction().rollback();
      }
    }
  }

  void finish(Actor actor, String step) {
    doing(
        () -> learn.finish(actor, CourseFixture.stepOf(unit, step), UUID.randomUUID().toString()));
  }

  /** What the product does every hour, so much later. */
  void tidyAfter(Duration passed) {
    doing(() -> oldForms.tidy(now.plus(passed)));
  }

  long count(String table) {
    entities.clear();
    return ((Number) entities.createNativeQuery("select count(*) from " + table).getSingleResult())
        .longValue();
  }

  private void run(String script) throws SQLException, IOException {
    try (InputStream content = LearningRig.class.getResourceAsStream(script)) {
      sql(new String(content.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private void sql(String statement) throws SQLException {
    try (var run = keepsDatabase.createStatement()) {
      run.execute(statement);
    }
  }

  @Override
  public void close() throws SQLException {
    entities.close();
    factory.close();
    keepsDatabase.close();
  }

  /** Shares as module people stores them. */
  private final class StoredShares implements Shares {
    @Override
    @SuppressWarnings("unchecked")
    public Map<PersonId, Share> of(PersonId person, CohortId cohort) {
      List<Object[]> rows =
          entities
              .createNativeQuery(
                  "select shown, answered_at from people_share where person_id = ? and cohort_id = ?")
              .setParameter(1, person.value())
              .setParameter(2, cohort.value())
              .getResultList();
      return rows.stream()
          .collect(
              Collectors.toMap(
                  row -> person,
                  row ->
                      new Share(
                          (Boolean) row[0], ((java.time.OffsetDateTime) row[1]).toInstant())));
    }

    @Override
    public void answer(PersonId person, CohortId cohort, boolean shown) {
      entities
          .createNativeQuery("delete from people_share where person_id = ? and cohort_id = ?")
          .setParameter(1, person.value())
          .setParameter(2, cohort.value())
          .executeUpdate();
      entities
          .createNativeQuery(
              "insert into people_share (person_id, cohort_id, shown, answered_at) values (?, ?, ?, ?)")
          .setParameter(1, person.value())
          .setParameter(2, cohort.value())
          .setParameter(3, shown)
          .setParameter(4, now.atOffset(ZoneOffset.UTC))
          .executeUpdate();
    }
  }

  /** Nobody has a second account. */
  private static final class SingleAccounts implements Persons {
    @Override
    public void hold(PersonId person) {}

    @Override
    public List<PersonId> accounts(PersonId person) {
      return List.of(person);
    }
  }

  private static final class KnownCohorts implements Cohorts {
    @Override
    public Cohort get(CohortId cohort) {
      return new Cohort(cohort, "c", "Cours " + cohort.value(), null);
    }

    @Override
    public List<Member> members(CohortId cohort) {
      return List.of();
    }

    @Override
    public List<Course> courses(CohortId cohort) {
      return List.of();
    }

    @Override
    public Set<CohortId> through(String issuer, PersonId person) {
      return Set.of(AUTUMN);
    }
  }

  private final class Now extends Clock {
    @Override
    public java.time.ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
