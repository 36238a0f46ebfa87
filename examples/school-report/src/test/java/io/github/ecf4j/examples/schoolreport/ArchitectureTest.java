package io.github.ecf4j.examples.schoolreport;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "io.github.ecf4j.examples.schoolreport",
    importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule whatIsReadIsAuditedAndThenWritten =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("command")
          .definedBy("..schoolreport")
          .layer("output")
          .definedBy("..output..")
          .layer("audit")
          .definedBy("..audit..")
          .layer("input")
          .definedBy("..input..")
          .layer("exports")
          .definedBy("..exports..")
          .layer("network")
          .definedBy("..network..")
          .layer("calendar")
          .definedBy("..calendar..")
          .whereLayer("command")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("output")
          .mayOnlyBeAccessedByLayers("command")
          .whereLayer("exports")
          .mayOnlyBeAccessedByLayers("command")
          .whereLayer("network")
          .mayOnlyBeAccessedByLayers("command", "output")
          .whereLayer("audit")
          .mayOnlyBeAccessedByLayers("command", "output", "network")
          .whereLayer("input")
          .mayOnlyBeAccessedByLayers("command", "output", "network", "audit", "exports")
          .whereLayer("calendar")
          .mayOnlyBeAccessedByLayers("output", "input");
}
