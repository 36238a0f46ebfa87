package io.github.ecf4j.rules.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
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

  private static String module(Class<?> record) {
    return record.getName().startsWith("io.github.ecf4j.model.") ? "ecf-model" : "ecf-rules";
  }
}
