package io.github.ecf4j.examples.curriculumanalysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.curriculum.analysis.CurriculumAnalysis;
import io.github.ecf4j.examples.curriculumanalysis.export.GraphMl;
import io.github.ecf4j.model.programme.Programme;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.tinkerpop.gremlin.structure.Element;
import org.apache.tinkerpop.gremlin.structure.io.graphml.GraphMLReader;
import org.apache.tinkerpop.gremlin.tinkergraph.structure.TinkerGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two libraries that know nothing of each other read the same graph. */
class GraphMlTest {

  /** What a reader found: attributes of nodes and edges by id. */
  private record Read(
      Map<String, Map<String, String>> nodes, Map<String, Map<String, String>> edges) {}

  static Stream<Programme> programmes() {
    return EcfCurriculum.programmes().stream();
  }

  @ParameterizedTest
  @MethodSource("programmes")
  void twoReadersFindWhatTheAnalysisSays(Programme programme) throws Exception {
    CurriculumAnalysis analysis = CurriculumAnalysis.of(programme);
    String text = GraphMl.of(analysis);
    Read read = jgrapht(text);

    assertEquals(read, tinkerpop(text));
    assertEquals(analysis.sequence().size() + 181, read.nodes().size());
    assertEquals(
        analysis.encounters().stream()
            .map(one -> one.statement() + " " + one.strength() + " " + one.suspect())
            .sorted()
            .toList(),
        read.edges().entrySet().stream()
            .map(
                one ->
                    one.getKey().replaceAll(".*--statement-", "")
                        + " "
                        + one.getValue().get("strength")
                        + " "
                        + one.getValue().get("suspect"))
            .sorted()
            .toList());
    assertEquals(
        programme.modules().stream()
            .map(one -> "module-" + one.code() + " " + one.strand().code() + " " + one.title())
            .collect(Collectors.toCollection(TreeSet::new)),
        ofKind(read, "module", "strand", "title"));
    assertEquals(
        programme.framework().statements().stream()
            .map(
                one ->
                    "statement-" + one.code() + " " + one.code().standard() + " " + one.summary())
            .collect(Collectors.toCollection(TreeSet::new)),
        ofKind(read, "statement", "standard", "title"));
  }

  @ParameterizedTest
  @MethodSource("programmes")
  void everyNodeHasATitle(Programme programme) throws Exception {
    jgrapht(GraphMl.of(CurriculumAnalysis.of(programme)))
        .nodes()
        .forEach((id, data) -> assertTrue(!data.getOrDefault("title", "").isBlank(), id));
  }

  private static Set<String> ofKind(Read read, String kind, String one, String other) {
    return read.nodes().entrySet().stream()
        .filter(node -> kind.equals(node.getValue().get("kind")))
        .map(
            node ->
                node.getKey() + " " + node.getValue().get(one) + " " + node.getValue().get(other))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Read jgrapht(String text) {
    Read read = new Read(new TreeMap<>(), new TreeMap<>());
    DirectedPseudograph<String, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
    GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
    importer.setSchemaValidation(true);
    importer.setVertexFactory(id -> id);
    importer.addVertexAttributeConsumer(
        (of, value) -> {
          if (!of.getSecond().equals("ID")) {
            read.nodes()
                .computeIfAbsent(of.getFirst(), any -> new TreeMap<>())
                .put(of.getSecond(), value.getValue());
          }
        });
    Map<DefaultEdge, Map<String, String>> edges = new HashMap<>();
    importer.addEdgeAttributeConsumer(
        (of, value) ->
            edges
                .computeIfAbsent(of.getFirst(), any -> new TreeMap<>())
                .put(of.getSecond(), value.getValue()));
    importer.importGraph(graph, new StringReader(text));
    for (DefaultEdge edge : graph.edgeSet()) {
      Map<String, String> data = edges.getOrDefault(edge, new TreeMap<>());
      String id = graph.getEdgeSource(edge) + "--" + graph.getEdgeTarget(edge);
      // Where a reader gives the id, it is that of the ends.
      assertEquals(id, data.getOrDefault("ID", id));
      data.keySet().removeAll(Set.of("ID", "source", "target"));
      read.edges().put(id, data);
    }
    return read;
  }

  private static Read tinkerpop(String text) throws IOException {
    Read read = new Read(new TreeMap<>(), new TreeMap<>());
    TinkerGraph graph = TinkerGraph.open();
    GraphMLReader.build()
        .create()
        .readGraph(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), graph);
    graph
        .vertices()
        .forEachRemaining(node -> read.nodes().put(node.id().toString(), properties(node)));
    graph
        .edges()
        .forEachRemaining(
            edge -> {
              assertEquals(edge.outVertex().id() + "--" + edge.inVertex().id(), edge.id());
              read.edges().put(edge.id().toString(), properties(edge));
            });
    return read;
  }

  private static Map<String, String> properties(Element element) {
    Map<String, String> properties = new TreeMap<>();
    element
        .properties()
        .forEachRemaining(one -> properties.put(one.key(), String.valueOf(one.value())));
    return properties;
  }
}
