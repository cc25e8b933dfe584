package org.maillage.tool;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.NormalScope;
import jakarta.inject.Singleton;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import org.maillage.kernel.Audience;
import org.maillage.kernel.Sql;

/** The rules of docs/architecture.md that a machine can hold, each with its reason. */
@AnalyzeClasses(packages = "org.maillage", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  /** Who may use whom. A new module is named here first. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("kernel", Set.of()),
          Map.entry("lti13", Set.of()),
          Map.entry("content", Set.of()),
          Map.entry("start", Set.of("kernel")),
          Map.entry("pages", Set.of("kernel")),
          Map.entry("people", Set.of("kernel", "pages")),
          Map.entry("lms", Set.of("kernel", "pages", "people", "lti13")),
          Map.entry("learning", Set.of("kernel", "pages", "people", "content")),
          Map.entry("reports", Set.of("kernel", "pages", "people", "learning")),
          Map.entry("verifier", Set.of()),
          Map.entry(
              "exercises", Set.of("kernel", "pages", "people", "learning", "content", "verifier")),
          Map.entry("practice", Set.of("kernel", "pages", "lti13")),
          Map.entry(
              "tool",
              Set.of(
                  "kernel",
                  "pages",
                  "people",
                  "lti13",
                  "lms",
                  "learning",
                  "exercises",
                  "practice")));

  /** Libraries and plain words: all they have is meant for others. */
  private static final Set<String> OPEN = Set.of("kernel", "lti13", "content", "verifier");

  @ArchTest
  static final ArchRule modulesUseEachOtherOnlyAsTheMapSays =
      classes()
          .should(keepToTheMap())
          .because("a module can then be read, changed or left out alone");

  @ArchTest
  static final ArchRule modulesHaveNoCycles =
      slices()
          .matching("org.maillage.(*)..")
          .should()
          .beFreeOfCycles()
          .because("two modules that need each other are one that nobody named");

  @ArchTest
  static final ArchRule theDomainKnowsNoUseCase =
      noClasses()
          .that()
          .resideInAPackage("..domain..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.maillage..app..", "org.maillage..web..")
          .because("rules outlive the ways in which they are asked for");

  @ArchTest
  static final ArchRule useCasesKnowNoPage =
      noClasses()
          .that()
          .resideInAPackage("..app..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.maillage..web..")
          .because("the same use case serves pages, the admin API and background work");

  @ArchTest
  static final ArchRule theProtocolIsPlainJava =
      noClasses()
          .that()
          .resideInAPackage("org.maillage.lti13..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("jakarta..")
          .because("lti13 is a library for any Java program");

  @ArchTest
  static final ArchRule theDomainIsPlainJava =
      noClasses()
          .that()
          .resideInAPackage("org.maillage..domain..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.ws.rs..", "jakarta.enterprise..", "jakarta.inject..")
          .because("a rule is tested with new, without a server");

  @ArchTest
  static final ArchRule resourcesAreFoundWhereOneLooks =
      classes()
          .that(are(metaAnnotatedWith(Path.class)))
          .should()
          .haveSimpleNameEndingWith("Resource")
          .andShould()
          .resideInAnyPackage("org.maillage.*.web", "org.maillage.tool.*")
          .andShould()
          .beMetaAnnotatedWith(describe("a scope", ArchitectureTest::isAScope))
          .because("a resource without a scope is made anew for each request, at a price");

  @ArchTest
  static final ArchRule resourcesSayWhoMayCallThem =
      classes()
          .that(are(metaAnnotatedWith(Path.class)))
          .should(declareAnAudience())
          .because("a page open to the wrong people must be a visible decision, not an oversight");

  @ArchTest
  static final ArchRule servletsSayWhoMayCallThem =
      classes()
          .that()
          .areAnnotatedWith(WebServlet.class)
          .should()
          .beAnnotatedWith(Audience.class)
          .andShould()
          .resideInAPackage("org.maillage.*.web")
          .because("a servlet is a way in like a resource, and no filter asks it who may come");

  @ArchTest
  static final ArchRule entitiesAreInTheDomainAndListed =
      classes()
          .that()
          .areAnnotatedWith(Entity.class)
          .should()
          .resideInAPackage("org.maillage.*.domain")
          .andShould(beListedInPersistenceXml())
          .because("an entity that persistence.xml does not list fails at the first request");

  @ArchTest
  static final ArchRule onlyRepositoriesTalkToTheDatabase =
      noClasses()
          .that()
          .haveSimpleNameNotEndingWith("Repository")
          .and()
          .doNotBelongToAnyOf(Sql.class)
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(EntityManager.class, Sql.class)
          .because("queries are reviewed in one place a module");

  @ArchTest
  static final ArchRule timeComesFromTheClock =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.maillage.tool.start.Producers")
          .should()
          .callMethodWhere(readsTime())
          .orShould()
          .callConstructor(Date.class)
          .because("presence and grades are evidence: tests must be able to set the time");

  private static String module(JavaClass type) {
    String[] parts = type.getPackageName().split("\\.");
    return parts.length < 3 || !type.getPackageName().startsWith("org.maillage.") ? null : parts[2];
  }

  private static ArchCondition<JavaClass> keepToTheMap() {
    return new ArchCondition<>("use other modules only as MAY_USE says, through their api") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        String from = module(type);
        if (!MAY_USE.containsKey(from)) {
          events.add(SimpleConditionEvent.violated(type, "Name the module of " + type.getName()));
          return;
        }
        type.getDirectDependenciesFromSelf()
            .forEach(
                dependency -> {
                  JavaClass used = dependency.getTargetClass().getBaseComponentType();
                  String to = module(used);
                  if (to != null && !to.equals(from) && !mayUse(from, to, used)) {
                    events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                  }
                });
      }
    };
  }

  private static boolean mayUse(String from, String to, JavaClass used) {
    return MAY_USE.get(from).contains(to)
        && (OPEN.contains(to) || used.getPackageName().equals("org.maillage." + to + ".api"));
  }

  private static boolean isAScope(JavaAnnotation<?> annotation) {
    return annotation.getRawType().isAnnotatedWith(NormalScope.class)
        || annotation.getRawType().isEquivalentTo(Singleton.class);
  }

  private static ArchCondition<JavaClass> declareAnAudience() {
    return new ArchCondition<>("declare an audience, or let each method do so") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (JavaMethod method : type.getMethods()) {
          boolean answers = method.isMetaAnnotatedWith(HttpMethod.class);
          boolean declared =
              type.isAnnotatedWith(Audience.class) || method.isAnnotatedWith(Audience.class);
          if (answers && !declared) {
            events.add(SimpleConditionEvent.violated(method, "No audience: " + method));
          }
        }
      }
    };
  }

  private static ArchCondition<JavaClass> beListedInPersistenceXml() {
    String xml = persistenceXml();
    return new ArchCondition<>("be listed in persistence.xml") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!xml.contains("<class>" + type.getName() + "</class>")) {
          events.add(SimpleConditionEvent.violated(type, "Not listed: " + type.getName()));
        }
      }
    };
  }

  private static String persistenceXml() {
    try (InputStream xml =
        ArchitectureTest.class.getResourceAsStream("/META-INF/persistence.xml")) {
      return new String(xml.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code Instant.now()} and its like; with a clock as its argument it is welcome. */
  private static DescribedPredicate<JavaMethodCall> readsTime() {
    return describe(
        "reads the time",
        call -> {
          String owner = call.getTargetOwner().getName();
          String name = call.getName();
          boolean takesNothing = call.getTarget().getRawParameterTypes().isEmpty();
          return owner.startsWith("java.time.") && name.equals("now") && takesNothing
              || owner.equals(Clock.class.getName()) && name.startsWith("system")
              || owner.equals("java.lang.System") && name.equals("currentTimeMillis");
        });
  }
}
