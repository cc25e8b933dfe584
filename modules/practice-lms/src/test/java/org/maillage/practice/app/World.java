package org.maillage.practice.app;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Field;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.maillage.kernel.Settings;
import org.maillage.practice.TestClock;

/**
 * The use cases on a real database, one transaction a test, rolled back at its end. Beans are made
 * and joined as the container would.
 */
final class World implements BeforeEachCallback, AfterEachCallback {
  private static final String URL =
      "jdbc:h2:mem:practice;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1";
  private static EntityManagerFactory database;

  final TestClock clock = new TestClock();
  final PretendTool tool = new PretendTool(clock);
  private final Map<Class<?>, Object> beans = new HashMap<>();
  private EntityManager entities;

  @Override
  public void beforeEach(ExtensionContext context) {
    entities = database().createEntityManager();
    entities.getTransaction().begin();
    beans.put(Clock.class, clock);
    beans.put(Settings.class, new Settings(Map.of("PORT", "8080", "MAILLAGE_PRACTICE_LMS", "on")));
    beans.put(ToolKeySets.class, tool);
    get(Seal.class).open();
    get(Tools.class).refreshBuiltIn();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    entities.getTransaction().rollback();
    entities.close();
  }

  <T> T get(Class<T> type) {
    Object known = beans.get(type);
    return type.cast(known == null ? made(type) : known);
  }

  private Object made(Class<?> type) {
    try {
      Object bean = type.getConstructor().newInstance();
      beans.put(type, bean);
      for (Field field : type.getDeclaredFields()) {
        field.setAccessible(true);
        if (field.isAnnotationPresent(Inject.class)) {
          field.set(bean, get(field.getType()));
        } else if (field.isAnnotationPresent(PersistenceContext.class)) {
          field.set(bean, entities);
        }
      }
      return bean;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static synchronized EntityManagerFactory database() {
    if (database == null) {
      Flyway.configure().dataSource(URL, "", "").load().migrate();
      database =
          Persistence.createEntityManagerFactory(
              "practice", Map.of("jakarta.persistence.jdbc.url", URL));
    }
    return database;
  }
}
