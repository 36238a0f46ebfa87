package io.github.ecf4j.rules.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.ecf4j.model.exchange.StudyLogData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * In the artifacts stands the schema of each record that is a document or may be one. With {@code
 * -Dexchange.schemas=write} they are written anew.
 */
class SchemasTest {
  static ImmutableList<Class<?>> roots() {
    return WireForms.ROOTS;
  }

  @ParameterizedTest
  @MethodSource("roots")
  void theSchemaStandsInTheArtifact(Class<?> record) throws IOException {
    if ("write".equals(System.getProperty("exchange.schemas"))) {
      Path file = Path.of("..", module(record), "src/main/resources", Schemas.file(record));
      Files.createDirectories(file.getParent());
      Files.writeString(file, Schemas.of(record));
      return;
    }
    assertThat(Resources.toString(Resources.getResource(Schemas.file(record)), UTF_8))
        .isEqualTo(Schemas.of(record));
  }

  /** As by most validators, which take {@code format} for a note unless told otherwise. */
  @ParameterizedTest
  @CsvSource({
    "1, 2021-09-10, true",
    "128, 2021-09-10, true",
    "0, 2021-09-10, false",
    "129, 2021-09-10, false",
    "1, 2021-9-10, false",
    "1, 10/09/2021, false"
  })
  void daysAndNumbersAreBounded(int module, String on, boolean isValid) {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Schemas.of(StudyLogData.CompletedData.class));
    String document = Json.GSON.write(new StudyLogData.CompletedData(module, on));

    assertThat(schema.validate(document, InputFormat.JSON).isEmpty()).isEqualTo(isValid);
  }

  private static String module(Class<?> record) {
    return record.getName().startsWith("io.github.ecf4j.model.") ? "ecf-model" : "ecf-rules";
  }
}
