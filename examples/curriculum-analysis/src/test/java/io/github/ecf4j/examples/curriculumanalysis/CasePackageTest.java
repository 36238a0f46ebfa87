package io.github.ecf4j.examples.curriculumanalysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.examples.curriculumanalysis.export.CasePackage;
import io.github.ecf4j.model.framework.Statement;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.framework.StatementKind;
import io.github.ecf4j.model.programme.Coverage;
import io.github.ecf4j.model.programme.CoverageStrength;
import io.github.ecf4j.model.programme.Programme;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class CasePackageTest {
  private final JsonNode json = read(CasePackage.of(EcfCurriculum.ambition()));

  @Test
  void thePackageFollowsTheSchema() throws IOException {
    assertEquals(Set.of(), schema().validate(json));
  }

  @Test
  void thePackageOfEveryProgrammeFollowsTheSchema() throws IOException {
    for (Programme programme : EcfCurriculum.programmes()) {
      assertEquals(Set.of(), schema().validate(read(CasePackage.of(programme))), programme.id());
    }
  }

  @Test
  void theSchemaRefusesAPackageThatLacksAField() throws IOException {
    for (String field : List.of("identifier", "uri", "fullStatement", "lastChangeDateTime")) {
      ObjectNode spoilt = json.deepCopy();
      ((ObjectNode) spoilt.path("CFItems").path(7)).remove(field);
      assertFalse(schema().validate(spoilt).isEmpty(), field);
    }
    ObjectNode spoilt = json.deepCopy();
    ((ObjectNode) spoilt.path("CFAssociations").path(7)).put("associationType", "isNear");
    assertFalse(schema().validate(spoilt).isEmpty(), "associationType");
  }

  @Test
  void theSchemaRefusesWhatBelongsToASingleResource() throws IOException {
    for (String where : List.of("CFDocument", "CFItems", "CFAssociations")) {
      ObjectNode spoilt = json.deepCopy();
      JsonNode one = spoilt.path(where);
      String field = one.isArray() ? "CFDocumentURI" : "CFPackageURI";
      ((ObjectNode) (one.isArray() ? one.path(0) : one))
          .set(field, json.path("CFAssociations").path(0).path("originNodeURI"));
      assertFalse(schema().validate(spoilt).isEmpty(), where);
    }
  }

  @Test
  void whatComesFromAProgrammeNamesIt() {
    String title = EcfCurriculum.ambition().title();

    elements("CFAssociations")
        .forEach(
            one ->
                assertEquals(
                    one.path("associationType").asText().equals("isRelatedTo"),
                    one.path("notes").asText().contains(title),
                    one.toString()));
  }

  @Test
  void eachStatementIsThereOnceInItsPlace() {
    List<String> codes =
        elements("CFItems")
            .filter(item -> item.path("CFItemType").asText().startsWith("Learn"))
            .map(item -> item.path("humanCodingScheme").asText())
            .toList();

    assertEquals(
        EcfCurriculum.framework().statements().stream().map(one -> one.code().toString()).toList(),
        codes);
    assertEquals(1 + 8 + 29 + 181, json.path("CFItems").size());
  }

  @Test
  void eachChainOfParentsEndsAtTheDocument() {
    String document = json.path("CFDocument").path("identifier").asText();
    Map<String, String> parents = new HashMap<>();
    associations("isChildOf")
        .forEach(
            one ->
                parents.put(
                    one.path("originNodeURI").path("identifier").asText(),
                    one.path("destinationNodeURI").path("identifier").asText()));

    assertEquals(json.path("CFItems").size(), parents.size());
    elements("CFItems")
        .forEach(item -> assertEquals(document, root(item, parents), item.toString()));
  }

  private static String root(JsonNode item, Map<String, String> parents) {
    String at = item.path("identifier").asText();
    for (int steps = 0; steps < 5 && parents.containsKey(at); steps++) {
      at = parents.get(at);
    }
    return at;
  }

  @Test
  void identifiersAreUniqueAndLeadToItemsOrTheDocument() {
    Set<String> known = new HashSet<>();
    known.add(json.path("CFDocument").path("identifier").asText());
    elements("CFItems").forEach(one -> assertTrue(known.add(one.path("identifier").asText())));
    Set<String> associations = new HashSet<>();
    elements("CFAssociations")
        .forEach(
            one -> {
              assertTrue(associations.add(one.path("identifier").asText()), one.toString());
              assertTrue(known.contains(one.path("originNodeURI").path("identifier").asText()));
              assertTrue(
                  known.contains(one.path("destinationNodeURI").path("identifier").asText()));
            });
  }

  @Test
  void summariesAreOwnedUpToInTheItemsAndTheDocument() {
    assertTrue(json.path("CFDocument").path("notes").asText().contains("own words"));
    elements("CFItems")
        .filter(item -> item.path("CFItemType").asText().startsWith("Learn"))
        .forEach(item -> assertTrue(item.path("notes").asText().contains("own words")));
  }

  @Test
  void consecutiveStatementsOfAStandardPrecedeEachOther() {
    assertEquals(181 - 8, associations("precedes").count());
    Statement first = EcfCurriculum.framework().statements().get(0);
    assertEquals(
        first.summary(),
        associations("precedes")
            .findFirst()
            .orElseThrow()
            .path("originNodeURI")
            .path("title")
            .asText());
  }

  @Test
  void relatedStatementsAreCoreToOneModule() {
    Map<String, StatementCode> codes = new HashMap<>();
    elements("CFItems")
        .filter(item -> item.path("CFItemType").asText().startsWith("Learn"))
        .forEach(
            item ->
                codes.put(
                    item.path("identifier").asText(),
                    StatementCode.parse(item.path("humanCodingScheme").asText())));

    assertTrue(associations("isRelatedTo").count() > 0);
    associations("isRelatedTo")
        .forEach(
            one -> {
              StatementCode that = codes.get(one.path("originNodeURI").path("identifier").asText());
              StatementCode howTo =
                  codes.get(one.path("destinationNodeURI").path("identifier").asText());
              assertEquals(StatementKind.LEARN_THAT, that.kind());
              assertEquals(StatementKind.LEARN_HOW_TO, howTo.kind());
              assertEquals(that.standard(), howTo.standard());
              Coverage coverage = EcfCurriculum.ambition().coverage();
              assertTrue(
                  coverage
                      .modulesCovering(that, CoverageStrength.CORE)
                      .intersects(coverage.modulesCovering(howTo, CoverageStrength.CORE)),
                  that + " and " + howTo);
            });
  }

  private Stream<JsonNode> associations(String type) {
    return elements("CFAssociations")
        .filter(one -> one.path("associationType").asText().equals(type));
  }

  private Stream<JsonNode> elements(String field) {
    return StreamSupport.stream(json.path(field).spliterator(), false);
  }

  private static JsonNode read(String text) {
    try {
      return new JsonMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static JsonSchema schema() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            CasePackageTest.class.getResourceAsStream("/case-package.schema.json"))) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
    }
  }
}
