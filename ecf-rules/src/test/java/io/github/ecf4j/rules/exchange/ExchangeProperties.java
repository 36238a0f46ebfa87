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
import java.util.Random;
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

  /** How many values of each kind are asked for, as by {@code -Dexchange.values=10000}. */
  private static final int VALUES = Integer.getInteger("exchange.values", 0);

  /** As generated, awkward and broken as they may be, and as people live them. */
  private static Arbitrary<List<Scenario>> scenarios(int tries) {
    return Arbitraries.oneOf(
            Scenarios.any(), Scenarios.withRecords(Scenarios.realistic()), Scenarios.carriedOut())
        .list()
        .ofSize(aTry(tries));
  }

  private static int aTry(int tries) {
    return Math.max(1, (VALUES + tries - 1) / tries);
  }

  @Provide
  static Arbitrary<List<Scenario>> toGoIn() {
    return scenarios(300);
  }

  @Property(tries = 300)
  void whatGoesInComesBack(@ForAll("toGoIn") List<Scenario> scenarios) throws Exception {
    for (Scenario scenario : scenarios) {
      comeBack(Written.given(scenario), scenario.lookup());
    }
  }

  @Provide
  static Arbitrary<List<Scenario>> toBeAnswered() {
    return scenarios(60);
  }

  @Property(tries = 60)
  void whatComesOutComesBack(@ForAll("toBeAnswered") List<Scenario> scenarios) throws Exception {
    for (Scenario scenario : scenarios) {
      comeBack(Written.answered(scenario), scenario.lookup());
    }
  }

  @Property(tries = 100)
  void whatNoInductionHasToDoWithComesBack(@ForAll Random random) throws Exception {
    School school = School.of(Calendars.plain());
    for (int i = aTry(100); i > 0; i--) {
      comeBack(new Besides(school, random).all(), id -> Optional.empty());
    }
  }

  @Example
  void whatIsPublishedComesBack() throws Exception {
    comeBack(Besides.published(), id -> Optional.empty());
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
