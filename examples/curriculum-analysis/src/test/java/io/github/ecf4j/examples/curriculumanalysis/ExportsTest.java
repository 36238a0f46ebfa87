package io.github.ecf4j.examples.curriculumanalysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.curriculum.analysis.CurriculumAnalysis;
import io.github.ecf4j.curriculum.analysis.Encounter;
import io.github.ecf4j.model.framework.Framework;
import io.github.ecf4j.model.framework.Standard;
import io.github.ecf4j.model.programme.CoverageStrength;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class ExportsTest {
  @TempDir private static Path temporary;
  private static Output output = new Output(Path.of(""), 0, "", "");

  private final CurriculumAnalysis analysis = CurriculumAnalysis.of(EcfCurriculum.ambition());

  @BeforeAll
  static void write() {
    output = Output.of(temporary);
  }

  @Test
  void theTablesHoldWhatTheAnalysisSays() {
    assertEquals(181, table("statements.csv").size());
    assertEquals(36, table("modules.csv").size());
    assertEquals(analysis.encounters().size(), table("encounters.csv").size());
    assertEquals(
        count(CoverageStrength.CORE), sum(table("modules.csv"), "core"), "core encounters");
    assertEquals(
        count(CoverageStrength.CONNECTOR),
        sum(table("modules.csv"), "connector"),
        "connector encounters");
    assertEquals(
        analysis.encounters().size(),
        table("revisits.csv").stream().mapToInt(row -> number(row, "encounters")).sum());
    assertEquals(8 * analysis.sequence().size(), table("cumulative.csv").size());
    assertEquals(3 * 181, table("comparison.csv").size());
    assertEquals(4 * 181, table("programmes.csv").size());
    assertEquals(EcfCurriculum.bibliography().works().size(), table("works.csv").size());
  }

  @Test
  void theMatrixHasAMarkForEachEncounter() {
    long marks =
        table("coverage-matrix.csv").stream()
            .mapToLong(row -> row.getFields().stream().skip(1).filter(f -> !f.isEmpty()).count())
            .sum();

    assertEquals(analysis.encounters().size(), marks);
  }

  @Test
  void theGraphHasANodeForEachStopAndStatementAndAnEdgeForEachEncounter() {
    Element graph = xml("curriculum.graphml");

    assertEquals("graphml", graph.getTagName());
    assertEquals(analysis.sequence().size() + 181, graph.getElementsByTagName("node").getLength());
    assertEquals(analysis.encounters().size(), graph.getElementsByTagName("edge").getLength());
    List<String> ids = attributes(graph.getElementsByTagName("node"), "id");
    assertTrue(ids.containsAll(attributes(graph.getElementsByTagName("edge"), "source")));
    assertTrue(ids.containsAll(attributes(graph.getElementsByTagName("edge"), "target")));
  }

  @Test
  void theJsonHasAllStatementsModulesAndEncounters() throws IOException {
    JsonNode json = new JsonMapper().readTree(output.file("curriculum.json"));

    assertEquals(181, json.path("statements").size());
    assertEquals(36, json.path("modules").size());
    assertEquals(analysis.encounters().size(), json.path("encounters").size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "heat-map",
        "coverage-curves",
        "revisit-strip",
        "gaps",
        "comparison",
        "comparison-ucl",
        "comparison-edt",
        "programmes"
      })
  void eachPictureIsADrawingAndStandsOnThePage(String name) {
    Element svg = xml(name + ".svg");

    assertEquals("svg", svg.getTagName());
    assertTrue(output.file("curriculum.html").contains(output.file(name + ".svg")));
  }

  @ParameterizedTest
  @CsvSource({
    "ucl, STUDY or MENTOR_MEETING, 181, 178, 101",
    "ucl, any, 181, 181, 105",
    "edt, STUDY or MENTOR_MEETING, 167, 119, 58",
    "edt, TRAINING or COMMUNITY, 100, 63, 45",
    "edt, any, 175, 124, 72"
  })
  void thePlacesAreCounted(String id, String place, String all, String inYear1, String inYear2) {
    Output other = Output.of(temporary.resolve(id), "--programme", id);

    assertTrue(
        other
            .file("places.csv")
            .lines()
            .anyMatch(String.join(",", place, all, inYear1, inYear2)::equals),
        other.file("places.csv"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ambition", "ambition-2020", "ucl", "edt"})
  void eachExportSaysThePlaces(String id) throws IOException {
    Output other = Output.of(temporary.resolve("of-" + id), "--programme", id);
    CurriculumAnalysis own = CurriculumAnalysis.of(EcfCurriculum.programme(id).orElseThrow());
    List<String> places =
        own.encounters().stream()
            .map(one -> one.places().stream().map(Enum::name).collect(Collectors.joining(" ")))
            .toList();
    List<String> inTable = new ArrayList<>();
    CsvReader.builder()
        .ofNamedCsvRecord(other.file("encounters.csv"))
        .forEach(row -> inTable.add(row.getField("places")));
    List<String> inJson = new ArrayList<>();
    for (JsonNode one :
        new JsonMapper().readTree(other.file("curriculum.json")).path("encounters")) {
      List<String> these = new ArrayList<>();
      one.path("places").forEach(place -> these.add(place.asText()));
      inJson.add(String.join(" ", these));
    }
    NodeList data = xml(other, "curriculum.graphml").getElementsByTagName("data");
    List<String> inGraph =
        IntStream.range(0, data.getLength())
            .mapToObj(i -> (Element) data.item(i))
            .filter(one -> one.getAttribute("key").equals("places"))
            .map(Element::getTextContent)
            .toList();

    assertEquals(places, inTable);
    assertEquals(places, inJson);
    assertEquals(places, inGraph);
  }

  /** Labels on one line of a picture leave room for each other, at six pixels a letter or less. */
  @ParameterizedTest
  @ValueSource(strings = {"ambition", "ambition-2020", "ucl", "edt"})
  void noLabelRunsIntoTheNext(String id) {
    Output other = Output.of(temporary.resolve("labels-" + id), "--programme", id);
    for (String name :
        List.of(
            "heat-map", "revisit-strip", "coverage-curves", "gaps", "comparison", "programmes")) {
      NodeList texts = xml(other, name + ".svg").getElementsByTagName("text");
      Map<String, TreeMap<Double, Double>> lines = new HashMap<>();
      for (int i = 0; i < texts.getLength(); i++) {
        Element text = (Element) texts.item(i);
        String words = text.getFirstChild() instanceof Text own ? own.getData() : "";
        double width = 0.5 * Double.parseDouble(text.getAttribute("font-size")) * words.length();
        double x = Double.parseDouble(text.getAttribute("x"));
        double left =
            switch (text.getAttribute("text-anchor")) {
              case "middle" -> x - width / 2;
              case "end" -> x - width;
              default -> x;
            };
        if (!words.isEmpty()) {
          lines
              .computeIfAbsent(text.getAttribute("y"), any -> new TreeMap<>())
              .put(left, left + width);
        }
      }
      lines.forEach(
          (y, labels) -> {
            double end = Double.NEGATIVE_INFINITY;
            for (Map.Entry<Double, Double> one : labels.entrySet()) {
              assertTrue(one.getKey() >= end, id + " " + name + " at " + y + ": " + labels);
              end = one.getValue();
            }
          });
    }
  }

  @Test
  void theHeatMapNamesEachEncounter() {
    List<String> titles = texts(xml("heat-map.svg").getElementsByTagName("title"));

    for (Encounter one : analysis.encounters()) {
      String start = one.statement() + " in " + one.stop() + ": ";
      assertEquals(1, titles.stream().filter(title -> title.startsWith(start)).count(), start);
    }
    assertEquals(
        analysis.encounters().stream().filter(Encounter::suspect).count(),
        titles.stream().filter(title -> title.endsWith(", suspect")).count());
  }

  @Test
  void theCurvesEndAtWhatIsCovered() {
    List<String> texts = texts(xml("coverage-curves.svg").getElementsByTagName("text"));
    Framework framework = EcfCurriculum.framework();
    for (Standard standard : framework.standards()) {
      Predicate<Encounter> own = one -> one.statement().standard() == standard.number();
      String end =
          analysis.covered(own).size()
              + " of "
              + framework.statementsOf(standard).size()
              + ", core "
              + analysis
                  .covered(own.and(CurriculumAnalysis.ofStrength(CoverageStrength.CORE)))
                  .size();
      assertTrue(texts.contains(end), end + " in " + texts);
    }
  }

  @Test
  void theGapsAreTheCodesOfTheAnalysis() {
    List<String> codes =
        texts(xml("gaps.svg").getElementsByTagName("text")).stream()
            .filter(text -> text.matches("[1-8]([.][0-9]+|[a-z])"))
            .toList();
    List<String> expected = new ArrayList<>();
    analysis.gaps().nowhere().forEach(code -> expected.add(code.toString()));
    analysis.gaps().connectorsOnly().forEach(code -> expected.add(code.toString()));
    analysis.gaps().overviewsOnly().forEach(code -> expected.add(code.toString()));

    assertEquals(expected, codes);
  }

  @Test
  void whatBothFirstMeetInOneModuleIsNeitherEarlierNorLater() {
    List<NamedCsvRecord> inBoth =
        table("comparison.csv").stream()
            .filter(row -> row.getField("other").equals("ambition-2020"))
            .filter(row -> row.getField("presence").equals("BOTH"))
            .toList();
    List<NamedCsvRecord> inOneModule =
        inBoth.stream()
            .filter(row -> row.getField("first_here").equals(row.getField("first_other")))
            .toList();

    assertEquals(173, inBoth.size());
    assertEquals(124, inOneModule.size());
    assertEquals(
        List.of("SAME"), inOneModule.stream().map(row -> row.getField("when")).distinct().toList());
    assertEquals(124, inBoth.stream().filter(row -> row.getField("when").equals("SAME")).count());
  }

  @Test
  void theComparisonCountsWithEventsAndWithout() {
    List<String> texts = texts(xml("comparison.svg").getElementsByTagName("text"));

    assertTrue(texts.contains("Only in ambition-2020: 8"), texts.toString());
    assertTrue(texts.contains("Earlier in ambition: 0"), texts.toString());
    assertTrue(texts.contains("Later in ambition: 49"), texts.toString());
    assertTrue(texts.contains("Earlier or later: 0"), texts.toString());
  }

  @Test
  void theStripSaysHowOftenEachStatementIsMet() {
    List<String> texts = texts(xml("revisit-strip.svg").getElementsByTagName("text"));

    assertEquals(8, texts.stream().filter(text -> text.equals("nowhere")).count());
    assertEquals(173, texts.stream().filter(text -> text.endsWith(" \u00d7")).count());
  }

  @Test
  void thePageFetchesNothing() {
    String page = output.file("curriculum.html").replace("http://www.w3.org/2000/svg", "");

    assertEquals(List.of(), page.lines().filter(line -> line.contains("src=")).toList());
    assertEquals(List.of(), page.lines().filter(line -> line.contains("@import")).toList());
    assertEquals(List.of(), page.lines().filter(line -> line.contains("<link")).toList());
  }

  @Test
  void thePageSaysHowManyStatementsAreCovered() {
    String page = output.file("curriculum.html").replaceAll("\\s+", " ");

    assertTrue(page.contains("165 statements are core"), page);
    assertTrue(page.contains("and 173 are core or connector"), page);
  }

  private long count(CoverageStrength strength) {
    return analysis.encounters().stream().filter(one -> one.strength() == strength).count();
  }

  private static long sum(List<NamedCsvRecord> rows, String column) {
    return rows.stream().mapToLong(row -> number(row, column)).sum();
  }

  private static int number(NamedCsvRecord row, String column) {
    return Integer.parseInt(row.getField(column));
  }

  private static List<NamedCsvRecord> table(String name) {
    List<NamedCsvRecord> rows = new ArrayList<>();
    CsvReader.builder().ofNamedCsvRecord(output.file(name)).forEach(rows::add);
    return rows;
  }

  private static Element xml(String name) {
    return xml(output, name);
  }

  private static Element xml(Output output, String name) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(output.file(name))))
          .getDocumentElement();
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new AssertionError(name, e);
    }
  }

  private static List<String> attributes(NodeList nodes, String attribute) {
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .map(node -> ((Element) node).getAttribute(attribute))
        .toList();
  }

  private static List<String> texts(NodeList nodes) {
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .map(node -> node.getTextContent())
        .toList();
  }
}
