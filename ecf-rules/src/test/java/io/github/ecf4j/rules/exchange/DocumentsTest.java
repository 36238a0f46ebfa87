package io.github.ecf4j.rules.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.io.Resources;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.exchange.Exchanged;
import io.github.ecf4j.model.exchange.Lookup;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The samples in {@code documents} are what is written of a value, and the value is read of them
 * again. What is missing or wrong in them is refused in the words of {@code refused.tsv}, where
 * {@code part} is the path of what is replaced by {@code written}, and {@code …} stands for any
 * words. With {@code -Dexchange.documents=write} the samples are written anew.
 */
class DocumentsTest {
  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

  private static final SchemaValidatorsConfig CONFIG =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

  private static final Lookup NONE = id -> Optional.empty();
  private static final ObjectMapper MAPPER = new ObjectMapper();

  static Stream<Document> documents() {
    return Stream.concat(ValueDocuments.all(), AnswerDocuments.all());
  }

  static Stream<Document> values() {
    return documents().filter(one -> one.record() instanceof Exchanged);
  }

  static Stream<Document> bareValues() {
    return values().filter(Document::isBare);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aValueIsWrittenAsItsDocument(Document document) throws IOException {
    JsonNode written = MAPPER.readTree(Json.GSON.write(document.record()));
    if ("write".equals(System.getProperty("exchange.documents"))) {
      Path file = Path.of("src/test/resources", document.file());
      Files.createDirectories(file.getParent());
      Files.writeString(file, written.toPrettyString() + "\n");
      return;
    }
    assertThat(written).isEqualTo(MAPPER.readTree(document.text()));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aDocumentIsReadAsItsRecord(Document document) throws Exception {
    for (Json json : Json.ALL) {
      assertThat(json.read(document.text(), document.record().getClass()))
          .isEqualTo(document.record())
          .hasSameHashCodeAs(document.record());
    }
  }

  @ParameterizedTest
  @MethodSource("values")
  void aDocumentIsReadAsItsValue(Document document) throws Exception {
    isReadAsItsValue(document, document.text());
  }

  /** Without what may be absent the bare ones mean the same. */
  @ParameterizedTest
  @MethodSource("bareValues")
  void whatIsAbsentIsByDefault(Document document) throws Exception {
    JsonNode root = MAPPER.readTree(document.text());
    WrittenPart.of(document.record())
        .filter(WrittenPart::mayBeAbsent)
        .forEach(part -> replace(root, part.path(), null));

    isReadAsItsValue(document, root.toString());
  }

  private static void isReadAsItsValue(Document document, String text) throws Exception {
    Exchanged<?> read = read(document, text);
    assertThat(read.problems(NONE)).isEmpty();
    assertThat((Object) read.toValue(NONE))
        .isEqualTo(document.value())
        .hasSameHashCodeAs(document.value());
  }

  private static Exchanged<?> read(Document document, String text) throws Json.Refused {
    return (Exchanged<?>) Json.JACKSON_2.read(text, document.record().getClass());
  }

  /** Those that stand within others alone have none. */
  static Stream<Document> withSchema() {
    return documents().filter(one -> schema(one) != null);
  }

  private static @Nullable URL schema(Document document) {
    return DocumentsTest.class
        .getClassLoader()
        .getResource(Schemas.file(document.record().getClass()));
  }

  @ParameterizedTest
  @MethodSource("withSchema")
  void aDocumentIsOfItsSchema(Document document) throws IOException {
    String schema = Resources.toString(requireNonNull(schema(document)), UTF_8);
    assertThat(SCHEMAS.getSchema(schema, CONFIG).validate(document.text(), InputFormat.JSON))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("values")
  void whatMustBeGivenIsMissed(Document document) throws Exception {
    List<WrittenPart> parts =
        WrittenPart.of(document.record()).filter(WrittenPart::mustBeGiven).toList();
    for (WrittenPart part : parts) {
      JsonNode root = MAPPER.readTree(document.text());
      replace(root, part.path(), null);

      isRefused(read(document, root.toString()), part.path() + " must be given, but was: nothing");
    }
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvFileSource(
      resources = "refused.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      quoteCharacter = '`')
  void whatIsWrongIsRefused(String name, String part, String written, String sentence)
      throws Exception {
    Document document =
        ValueDocuments.all().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    JsonNode root = MAPPER.readTree(document.text());
    replace(root, part, MAPPER.readTree(written));

    isRefused(read(document, root.toString()), sentence);
  }

  private static void isRefused(Exchanged<?> read, String sentence) {
    String pattern = "\\Q" + sentence.replace("…", "\\E.*\\Q") + "\\E";
    assertThat(read.problems(NONE))
        .singleElement()
        .satisfies(one -> assertThat(one.getMessage()).matches(pattern));
    assertThatThrownBy(() -> read.toValue(NONE))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(read.problems(NONE).get(0).getMessage());
  }

  /** Puts something at a path such as {@code periods[0].startsOn}, or removes what is there. */
  private static void replace(JsonNode root, String path, @Nullable JsonNode by) {
    JsonPointer place =
        JsonPointer.compile(
            "/" + path.replace("].", "/").replaceAll("[.\\[]", "/").replace("]", ""));
    JsonNode within = root.at(place.head());
    if (within instanceof ArrayNode list) {
      list.set(place.last().getMatchingIndex(), by);
    } else if (within instanceof ObjectNode object && by == null) {
      object.remove(place.last().getMatchingProperty());
    } else if (within instanceof ObjectNode object) {
      object.set(place.last().getMatchingProperty(), by);
    }
  }
}
