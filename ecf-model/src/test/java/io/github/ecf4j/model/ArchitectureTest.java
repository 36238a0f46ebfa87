package io.github.ecf4j.model;

import static com.tngtech.archunit.base.DescribedPredicate.anyElementThat;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasReturnType.Predicates.rawReturnType;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.ecf4j.model.check.ValueBuilder;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

@AnalyzeClasses(packages = "io.github.ecf4j.model", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String IMMUTABLE = "com.google.common.collect.Immutable";

  private static final DescribedPredicate<JavaClass> GENERATED =
      describe("generated", type -> type.getName().contains(".Immutable"));

  /** They take the part itself too. */
  private static final DescribedPredicate<JavaClass> BUILDERS = assignableTo(ValueBuilder.class);

  /** Its records hold the lists that a JSON library makes; it writes optional parts. */
  private static final DescribedPredicate<JavaClass> EXCHANGE = resideInAPackage("..exchange");

  private static final DescribedPredicate<JavaClass> OPTIONAL =
      describe("an optional", type -> type.getName().matches("java\\.util\\.Optional\\w*"));

  private static final DescribedPredicate<JavaClass> INEXACT =
      describe(
          "an inexact number",
          type ->
              Set.of("double", "float", "java.lang.Double", "java.lang.Float")
                  .contains(type.getBaseComponentType().getName()));

  private static final DescribedPredicate<JavaClass> COLLECTION =
      assignableTo(Collection.class).or(assignableTo(Map.class));

  private static final DescribedPredicate<JavaClass> MUTABLE =
      describe(
          "an array or a collection that may be mutable",
          type ->
              type.isArray() || (COLLECTION.test(type) && !type.getName().startsWith(IMMUTABLE)));

  private static final DescribedPredicate<JavaMethod> VALUES_OF_AN_ENUM =
      describe(
          "the values of an enum",
          method -> method.getOwner().isEnum() && method.getName().equals("values"));

  @ArchTest
  static final ArchRule packagesAreFreeOfCycles =
      slices().matching("io.github.ecf4j.model.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule theModelKnowsItselfGuavaAndAnnotations =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "io.github.ecf4j.model..",
              "java..",
              "com.google.common..",
              "org.jspecify..",
              "org.immutables..");

  @ArchTest
  static final ArchRule nobodyHasToPassAnOptional =
      noCodeUnits()
          .that()
          .arePublic()
          .and()
          .doNotHaveModifier(SYNTHETIC)
          .and()
          .areDeclaredInClassesThat(not(GENERATED.or(BUILDERS).or(EXCHANGE)))
          .should()
          .haveRawParameterTypes(anyElementThat(OPTIONAL));

  @ArchTest
  static final ArchRule nothingMutableIsReturned =
      noMethods()
          .that()
          .arePublic()
          .and(not(VALUES_OF_AN_ENUM))
          .and()
          .areDeclaredInClassesThat(not(EXCHANGE))
          .should()
          .haveRawReturnType(MUTABLE);

  @ArchTest static final ArchRule fieldsAreExact = noFields().should().haveRawType(INEXACT);

  @ArchTest
  static final ArchRule methodsAreExact =
      noCodeUnits()
          .should()
          .haveRawReturnType(INEXACT)
          .orShould()
          .haveRawParameterTypes(anyElementThat(INEXACT));

  @ArchTest
  static final ArchRule calculationIsExact =
      noClasses()
          .should()
          .callCodeUnitWhere(JavaCall.Predicates.target(rawReturnType(INEXACT)))
          .as("no classes should call what returns an inexact number");

  @ArchTest
  static final ArchRule timeIsAnArgument =
      noClasses()
          .should()
          .accessTargetWhere(
              target(owner(resideInAPackage("java.time.."))).and(target(nameMatching("now"))))
          .orShould()
          .accessTargetWhere(
              target(owner(describe("System", type -> type.isEquivalentTo(System.class))))
                  .and(target(nameMatching("currentTimeMillis|nanoTime"))))
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Clock.class);
}
