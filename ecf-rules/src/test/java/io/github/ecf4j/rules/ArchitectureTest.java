package io.github.ecf4j.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

@AnalyzeClasses(packages = "io.github.ecf4j.rules", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String ROOT = "io.github.ecf4j.rules";

  /** The packages from the ground up. What stands on one floor does not know its neighbours. */
  private static final List<Set<String>> FLOORS =
      List.of(
          Set.of("exact", "policy"),
          Set.of("answer", "school"),
          Set.of(
              "service",
              "clock",
              "coaching",
              "entitlement",
              "funding",
              "register",
              "roles",
              "timetable",
              "finding"),
          Set.of("planning", "period", "columns"),
          Set.of("induction"),
          Set.of(
              "exchange",
              "rule.cycle",
              "rule.event",
              "rule.mentor",
              "rule.plan",
              "rule.session",
              "rule.study",
              "rule.teacher"),
          Set.of("audit"));

  /** Without exception: the structure of design.md has no known breach. */
  @ArchTest
  static final ArchRule packagesKnowOnlyLowerFloors =
      classes()
          .that()
          .resideOutsideOfPackage(ROOT)
          .should(dependOnlyOn(FLOORS))
          .as("packages import only from lower floors");

  @ArchTest
  static final ArchRule packagesAreFreeOfCycles =
      slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule rulesKnowTheModelAndLittleElse =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "com.google.common..",
              "org.jspecify..",
              "org.immutables..",
              "org.apache.commons.numbers.fraction..",
              "io.github.ecf4j.model..",
              "io.github.ecf4j.rules..");

  @ArchTest
  static final ArchRule noRuleReadsAClock =
      noClasses()
          .should()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Clock.class);

  @ArchTest
  static final ArchRule numbersAreExact =
      noFields().should().haveRawType(double.class).orShould().haveRawType(float.class);

  private static ArchCondition<JavaClass> dependOnlyOn(List<Set<String>> floors) {
    return new ArchCondition<>("depend only on lower floors") {
      @Override
      public void check(JavaClass user, ConditionEvents events) {
        int floor = floorOf(user, floors);
        if (floor < 0) {
          events.add(SimpleConditionEvent.violated(user, user.getName() + " has no floor"));
        }
        for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
          JavaClass used = dependency.getTargetClass().getBaseComponentType();
          if (used.getPackageName().startsWith(ROOT)
              && !used.getPackageName().equals(user.getPackageName())) {
            boolean isLower = floorOf(used, floors) < floor;
            events.add(new SimpleConditionEvent(dependency, isLower, dependency.getDescription()));
          }
        }
      }
    };
  }

  private static int floorOf(JavaClass type, List<Set<String>> floors) {
    String name = type.getPackageName();
    for (int floor = 0; floor < floors.size(); floor++) {
      if (name.startsWith(ROOT + ".")
          && floors.get(floor).contains(name.substring(ROOT.length() + 1))) {
        return floor;
      }
    }
    return -1;
  }
}
