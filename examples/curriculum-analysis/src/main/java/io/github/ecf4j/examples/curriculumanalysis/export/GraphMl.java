package io.github.ecf4j.examples.curriculumanalysis.export;

import io.github.ecf4j.curriculum.analysis.CurriculumAnalysis;
import io.github.ecf4j.curriculum.analysis.Encounter;
import io.github.ecf4j.curriculum.analysis.Stop;
import io.github.ecf4j.model.framework.Statement;
import io.github.ecf4j.model.programme.CoveragePlace;
import java.io.StringWriter;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The graph of stops and statements as GraphML, for Gephi, Cytoscape, igraph or NetworkX. */
public final class GraphMl {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  private final CurriculumAnalysis analysis;
  private final XMLStreamWriter xml;

  private GraphMl(CurriculumAnalysis analysis, XMLStreamWriter xml) {
    this.analysis = analysis;
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
    key("strength", "edge", "string");
    key("suspect", "edge", "boolean");
    key("places", "edge", "string");
    xml.writeStartElement("graph");
    xml.writeAttribute("id", analysis.programme().id());
    xml.writeAttribute("edgedefault", "directed");
    for (Stop stop : analysis.sequence()) {
      node("stop-" + stop.position(), stop.toString(), kind(stop.place()));
    }
    for (Statement statement : analysis.programme().framework().statements()) {
      node("statement-" + statement.code(), statement.code().toString(), "statement");
    }
    for (Encounter encounter : analysis.encounters()) {
      edge(encounter);
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private static String kind(Stop.Place place) {
    return place.module().isPresent()
        ? "module"
        : place.event().isPresent() ? "event" : place.strand().isPresent() ? "strand" : "programme";
  }

  private void key(String id, String of, String type) throws XMLStreamException {
    xml.writeEmptyElement("key");
    xml.writeAttribute("id", id);
    xml.writeAttribute("for", of);
    xml.writeAttribute("attr.name", id);
    xml.writeAttribute("attr.type", type);
  }

  private void node(String id, String label, String kind) throws XMLStreamException {
    xml.writeStartElement("node");
    xml.writeAttribute("id", id);
    data("label", label);
    data("kind", kind);
    xml.writeEndElement();
  }

  private void edge(Encounter encounter) throws XMLStreamException {
    xml.writeStartElement("edge");
    xml.writeAttribute("source", "stop-" + encounter.stop().position());
    xml.writeAttribute("target", "statement-" + encounter.statement());
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
