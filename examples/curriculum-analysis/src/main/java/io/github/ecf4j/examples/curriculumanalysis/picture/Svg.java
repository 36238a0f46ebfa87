package io.github.ecf4j.examples.curriculumanalysis.picture;

import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A drawing in SVG, in pixels from the upper left corner.
 *
 * <p>It is written as text, without a drawing library, because those measure type and so want fonts
 * on the machine.
 */
final class Svg {
  /** Where a text stands to its point. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  private Svg() throws XMLStreamException {
    xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
  }

  static Svg of(int width, int height, String title) {
    try {
      Svg svg = new Svg();
      svg.xml.writeStartElement("svg");
      svg.xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
      svg.attribute("viewBox", "0 0 " + width + " " + height);
      svg.attribute("width", String.valueOf(width));
      svg.attribute("height", String.valueOf(height));
      svg.attribute("role", "img");
      svg.attribute("font-family", "Arial, Helvetica, sans-serif");
      svg.title(title);
      svg.rect(0, 0, width, height, "#ffffff", "");
      return svg;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  void rect(double x, double y, double width, double height, String fill, String title) {
    draw(
        "rect",
        title,
        "x",
        number(x),
        "y",
        number(y),
        "width",
        number(width),
        "height",
        number(height),
        "fill",
        fill);
  }

  void circle(double x, double y, double radius, String fill, String stroke, String title) {
    draw(
        "circle",
        title,
        "cx",
        number(x),
        "cy",
        number(y),
        "r",
        number(radius),
        "fill",
        fill,
        "stroke",
        stroke);
  }

  void line(double x1, double y1, double x2, double y2, String stroke) {
    path("M" + point(x1, y1) + "L" + point(x2, y2), stroke, "1");
  }

  void path(String steps, String stroke, String width) {
    draw("path", "", "d", steps, "fill", "none", "stroke", stroke, "stroke-width", width);
  }

  void text(double x, double y, int size, Anchor anchor, String words) {
    text(x, y, size, anchor, words, "");
  }

  void text(double x, double y, int size, Anchor anchor, String words, String title) {
    try {
      xml.writeStartElement("text");
      attribute("x", number(x));
      attribute("y", number(y));
      attribute("font-size", String.valueOf(size));
      attribute("text-anchor", anchor.name().toLowerCase(Locale.ROOT));
      attribute("fill", "#222222");
      xml.writeCharacters(words);
      if (!title.isEmpty()) {
        title(title);
      }
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  static String point(double x, double y) {
    return number(x) + " " + number(y);
  }

  String finish() {
    try {
      xml.writeEndElement();
      xml.close();
      return text + "\n";
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void draw(String element, String title, String... attributes) {
    try {
      xml.writeStartElement(element);
      for (int i = 0; i < attributes.length; i += 2) {
        attribute(attributes[i], attributes[i + 1]);
      }
      if (!title.isEmpty()) {
        title(title);
      }
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void title(String words) throws XMLStreamException {
    xml.writeStartElement("title");
    xml.writeCharacters(words);
    xml.writeEndElement();
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, value);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
