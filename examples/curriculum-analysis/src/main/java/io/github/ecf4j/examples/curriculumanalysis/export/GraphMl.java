package io.github.ecf4j.examples.curriculumanalysis.export;

import io.github.ecf4j.curriculum.analysis.CurriculumAnalysis;
import io.github.ecf4j.curriculum.analysis.Encounter;
import io.github.ecf4j.curriculum.analysis.Stop;
import io.github.ecf4j.model.framework.Statement;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.programme.CoveragePlace;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.Strand;
import io.github.ecf4j.model.programme.StudyModule;
import io.github.ecf4j.model.programme.TrainingEvent;
import java.io.StringWriter;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The graph of stops and statements as GraphML, for Gephi, Cytoscape, igraph or NetworkX.
 *
 * <p>Ids are made of codes, so that they mean the same in every edition of a programme: {@code
 * module-B2}, {@code event-ECT-CLINIC-1}, {@code strand-B1}, {@code statement-7.2}, and of an edge
 * {@code module-B2--statement-7.2}.
 */
public final class GraphMl {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  private final CurriculumAnalysis analysis;
  private final Programme programme;
  private final XMLStreamWriter xml;

  private GraphMl(CurriculumAnalysis analysis, XMLStreamWriter xml) {
    this.analysis = analysis;
    this.programme = analysis.programme();
    this.xml = xml;
  }

  /**
   * The graph.
   *
   * @param analysis the programme's analysis
   * @return a document with a node for each stop and statement, and an edge for each encounter
   */
  public static String of(CurriculumAnalysis analysis) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
      new GraphMl(analysis, xml).write();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text + "\n";
  }

  private void write() throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("graphml");
    xml.writeDefaultNamespace(NAMESPACE);
    key("label", "node", "string");
    key("kind", "node", "string");
    key("title", "node", "string");
    key("strand", "node", "string");
    key("standard", "node", "int");
    key("strength", "edge", "string");
    key("suspect", "edge", "boolean");
    key("places", "edge", "string");
    xml.writeStartElement("graph");
    xml.writeAttribute("id", programme.id());
    xml.writeAttribute("edgedefault", "directed");
    for (Stop stop : analysis.sequence()) {
      stop(stop);
    }
    for (Statement statement : programme.framework().statements()) {
      statement(statement);
    }
    for (Encounter encounter : analysis.encounters()) {
      edge(encounter);
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void key(String id, String of, String type) throws XMLStreamException {
    xml.writeEmptyElement("key");
    xml.writeAttribute("id", id);
    xml.writeAttribute("for", of);
    xml.writeAttribute("attr.name", id);
    xml.writeAttribute("attr.type", type);
  }

  private void stop(Stop stop) throws XMLStreamException {
    Stop.Place place = stop.place();
    Optional<StudyModule> module = place.module().flatMap(programme::module);
    Optional<TrainingEvent> event = place.event().flatMap(programme::event);
    Optional<Strand> strand =
        module
            .map(StudyModule::strand)
            .or(
                () ->
                    programme.strands().stream()
                        .filter(one -> place.strand().equals(Optional.of(one.code())))
                        .findFirst());
    xml.writeStartElement("node");
    xml.writeAttribute("id", id(place));
    data("label", stop.toString());
    data(
        "kind",
        module.isPresent()
            ? "module"
            : event.isPresent() ? "event" : strand.isPresent() ? "strand" : "programme");
    data(
        "title",
        module
            .map(StudyModule::title)
            .or(() -> event.map(one -> one.topic().orElseGet(one::name)))
            .or(() -> strand.map(Strand::name))
            .orElseGet(programme::title));
    if (strand.isPresent()) {
      data("strand", strand.get().code());
    }
    xml.writeEndElement();
  }

  private void statement(Statement one) throws XMLStreamException {
    xml.writeStartElement("node");
    xml.writeAttribute("id", id(one.code()));
    data("label", one.code().toString());
    data("kind", "statement");
    data("title", one.summary());
    data("standard", String.valueOf(one.code().standard()));
    xml.writeEndElement();
  }

  private String id(Stop.Place place) {
    return place
        .module()
        .flatMap(programme::module)
        .map(module -> "module-" + module.code())
        .or(() -> place.event().map(event -> "event-" + event))
        .or(() -> place.strand().map(strand -> "strand-" + strand))
        .orElse("programme");
  }

  private static String id(StatementCode code) {
    return "statement-" + code;
  }

  private void edge(Encounter encounter) throws XMLStreamException {
    String from = id(encounter.stop().place());
    String to = id(encounter.statement());
    xml.writeStartElement("edge");
    xml.writeAttribute("id", from + "--" + to);
    xml.writeAttribute("source", from);
    xml.writeAttribute("target", to);
    data("strength", encounter.strength().name());
    data("suspect", String.valueOf(encounter.suspect()));
    data(
        "places",
        encounter.places().stream().map(CoveragePlace::name).collect(Collectors.joining(" ")));
    xml.writeEndElement();
  }

  private void data(String key, String text) throws XMLStreamException {
    xml.writeStartElement("data");
    xml.writeAttribute("key", key);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
