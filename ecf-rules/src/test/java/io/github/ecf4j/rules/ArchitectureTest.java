package io.github.ecf4j.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.LocalDate;

@AnalyzeClasses(packages = "io.github.ecf4j.rules", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule packagesAreFreeOfCycles =
      slices().matching("io.github.ecf4j.rules.(*)..").should().beFreeOfCycles();

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
  static final ArchRule findingsKnowNoRule =
      noClasses()
          .that()
          .resideInAPackage("..finding..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..rules.audit..",
              "..rules.coaching..",
              "..rules.service..",
              "..rules.mentoring..",
              "..rules.planning..",
              "..rules.study..",
              "..rules.training..");

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
}
