package io.github.ecf4j.examples.curriculumanalysis.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Documents as indented JSON, the same on every system. */
public final class JsonText {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private JsonText() {}

  /**
   * A document as text.
   *
   * @param document plain records of what is to be written
   * @return JSON, whose lines end in a line feed
   */
  public static String of(Object document) {
    try {
      return MAPPER.writeValueAsString(document).replace(System.lineSeparator(), "\n") + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
