package io.github.ecf4j.rules.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import io.github.ecf4j.model.exchange.Exchanged;
import io.github.ecf4j.model.exchange.Lookup;
import io.github.ecf4j.rules.exchange.Json.Refused;
import io.github.ecf4j.rules.school.School;
import io.github.ecf4j.rules.testkit.Calendars;
import io.github.ecf4j.rules.testkit.Scenario;
import io.github.ecf4j.rules.testkit.Scenarios;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What is written comes back equal, through every library and through Java's own serialization, and
 * builds the value again.
 */
class ExchangeProperties {
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

  private static final SchemaValidatorsConfig CONFIG =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

  private static final Map<Class<?>, JsonSchema> SCHEMAS = new ConcurrentHashMap<>();

  /** As generated, awkward and broken as they may be, and as people live them. */
  @Provide
  static Arbitrary<Scenario> scenarios() {
    return Arbitraries.oneOf(
        Scenarios.any(), Scenarios.withRecords(Scenarios.realistic()), Scenarios.carriedOut());
  }

  @Property(tries = 300)
  void whatGoesInComesBack(@ForAll("scenarios") Scenario scenario) throws Exception {
    comeBack(Written.given(scenario), Written.lookup(scenario));
  }

  @Property(tries = 60)
  void whatComesOutComesBack(@ForAll("scenarios") Scenario scenario) throws Exception {
    comeBack(Written.answered(scenario), Written.lookup(scenario));
  }

  @Example
  void whatNoInductionHasToDoWithComesBack() throws Exception {
    comeBack(Written.besides(School.of(Calendars.plain())), id -> Optional.empty());
  }

  private static void comeBack(List<Written> all, Lookup lookup)
      throws Refused, IOException, ClassNotFoundException {
    for (Written one : all) {
      isValid(one.record());
      for (Json json : Json.ALL) {
        Object read = json.read(json.write(one.record()), one.record().getClass());
        assertThat(read).isEqualTo(one.record());
        comesBack(read, one.value(), lookup);
      }
      assertThat(serialized(one.record())).isEqualTo(one.record());
    }
  }

  /** With what is absent written as null, and left out. */
  private static void isValid(Object record) {
    if (WireForms.ROOTS.contains(record.getClass())) {
      JsonSchema schema =
          SCHEMAS.computeIfAbsent(
              record.getClass(), type -> FACTORY.getSchema(Schemas.of(type), CONFIG));
      for (Json json : List.of(Json.JACKSON_2, Json.GSON)) {
        assertThat(schema.validate(json.write(record), InputFormat.JSON)).isEmpty();
      }
    }
  }

  private static void comesBack(Object read, Object value, Lookup lookup) {
    if (read instanceof Exchanged<?> exchanged) {
      assertThat(exchanged.problems(lookup)).isEmpty();
      assertThat((Object) exchanged.toValue(lookup)).isEqualTo(value);
    }
  }

  private static Object serialized(Object record) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(record);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }
}
