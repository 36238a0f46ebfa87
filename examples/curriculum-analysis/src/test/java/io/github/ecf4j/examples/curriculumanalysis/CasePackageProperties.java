package io.github.ecf4j.examples.curriculumanalysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.examples.curriculumanalysis.export.CasePackage;
import io.github.ecf4j.model.framework.Framework;
import io.github.ecf4j.model.framework.Statement;
import io.github.ecf4j.model.programme.Coverage;
import io.github.ecf4j.model.programme.CoverageRow;
import io.github.ecf4j.model.programme.Programme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CasePackageProperties {
  private static final Programme BUNDLED = EcfCurriculum.ambition();

  @Provide
  Arbitrary<Programme> programmes() {
    return Arbitraries.of(BUNDLED.framework().statements())
        .set()
        .ofMinSize(1)
        .ofMaxSize(40)
        .map(CasePackageProperties::with);
  }

  /** The bundled programme on a framework that has these statements alone. */
  private static Programme with(Set<Statement> some) {
    Framework whole = BUNDLED.framework();
    List<Statement> statements = whole.statements().stream().filter(some::contains).toList();
    List<CoverageRow> rows =
        BUNDLED.coverage().rows().stream()
            .filter(row -> statements.stream().anyMatch(s -> s.code().equals(row.statement())))
            .toList();
    return Programme.builder()
        .id("part")
        .title("Part")
        .framework(
            Framework.builder()
                .id(whole.id())
                .title(whole.title())
                .addAllStandards(whole.standards())
                .addAllPractices(whole.practices())
                .addAllStatements(statements)
                .build())
        .addAllModules(BUNDLED.modules())
        .addAllEvents(BUNDLED.events())
        .coverage(Coverage.of(rows))
        .coaching(BUNDLED.coaching())
        .citation(BUNDLED.citation())
        .build();
  }

  @Property(tries = 30)
  void eachStatementIsThereOnceAndItsChainOfParentsEndsAtTheDocument(
      @ForAll("programmes") Programme programme) throws IOException {
    JsonNode json = new JsonMapper().readTree(CasePackage.of(programme));
    Map<String, String> parents = new HashMap<>();
    for (JsonNode one : json.path("CFAssociations")) {
      if (one.path("associationType").asText().equals("isChildOf")) {
        parents.put(
            one.path("originNodeURI").path("identifier").asText(),
            one.path("destinationNodeURI").path("identifier").asText());
      }
    }
    List<String> codes = new ArrayList<>();
    for (JsonNode item : json.path("CFItems")) {
      if (item.path("CFItemType").asText().startsWith("Learn")) {
        codes.add(item.path("humanCodingScheme").asText());
      }
      String at = item.path("identifier").asText();
      for (int steps = 0; steps < 5 && parents.containsKey(at); steps++) {
        at = parents.get(at);
      }
      assertEquals(json.path("CFDocument").path("identifier").asText(), at);
    }

    assertEquals(
        programme.framework().statements().stream().map(one -> one.code().toString()).toList(),
        codes);
  }
}
