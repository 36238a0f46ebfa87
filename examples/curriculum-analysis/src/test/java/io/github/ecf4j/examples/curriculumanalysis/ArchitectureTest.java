package io.github.ecf4j.examples.curriculumanalysis;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "io.github.ecf4j.examples.curriculumanalysis",
    importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule onlyTheCommandPutsTheWholeTogether =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("command")
          .definedBy("..curriculumanalysis")
          .layer("page")
          .definedBy("..page..")
          .layer("picture")
          .definedBy("..picture..")
          .layer("export")
          .definedBy("..export..")
          .layer("release")
          .definedBy("..release..")
          .layer("wording")
          .definedBy("..examples..wording..")
          .whereLayer("command")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("page")
          .mayOnlyBeAccessedByLayers("command")
          .whereLayer("picture")
          .mayOnlyBeAccessedByLayers("command")
          .whereLayer("wording")
          .mayOnlyBeAccessedByLayers("command", "export")
          .whereLayer("export")
          .mayOnlyBeAccessedByLayers("command")
          .whereLayer("release")
          .mayOnlyBeAccessedByLayers("command");
}
