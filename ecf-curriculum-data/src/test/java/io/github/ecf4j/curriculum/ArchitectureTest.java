package io.github.ecf4j.curriculum;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.net.URISyntaxException;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(
    packages = "io.github.ecf4j.curriculum",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule PACKAGES_ARE_FREE_OF_CYCLES =
      slices().matching("io.github.ecf4j.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule DEPENDS_ON_FEW_LIBRARIES =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "com.google.common..",
              "org.jspecify..",
              "io.github.ecf4j.model..",
              "io.github.ecf4j.curriculum..");

  @ArchTest
  static final ArchRule NOTHING_HAS_ACCESSORS_BY_WHICH_A_JSON_LIBRARY_WOULD_WRITE_A_PART =
      noMethods()
          .that()
          .arePublic()
          .and()
          .areNotStatic()
          .and()
          .haveRawParameterTypes(new Class<?>[0])
          .should()
          .haveNameMatching("(get|is)[A-Z].*");

  @ArchTest
  static void theDoorIsTheOnlyPublicClass(JavaClasses library) {
    assertThat(library)
        .filteredOn(c -> c.getPackageName().equals("io.github.ecf4j.curriculum"))
        .filteredOn(c -> c.getModifiers().contains(JavaModifier.PUBLIC))
        .extracting(c -> c.getSimpleName())
        .containsExactly("EcfCurriculum");
  }

  @Test
  void theModuleExportsTheDoorAnalysisAndLoading() throws IOException, URISyntaxException {
    URI classes = EcfCurriculum.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    try (InputStream descriptor = classes.resolve("module-info.class").toURL().openStream()) {
      assertThat(ModuleDescriptor.read(descriptor).exports())
          .extracting(ModuleDescriptor.Exports::source)
          .containsExactlyInAnyOrder(
              "io.github.ecf4j.curriculum",
              "io.github.ecf4j.curriculum.analysis",
              "io.github.ecf4j.curriculum.load");
    }
  }
}
