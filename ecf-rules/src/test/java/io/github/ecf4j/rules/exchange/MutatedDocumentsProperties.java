package io.github.ecf4j.rules.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.exchange.Exchanged;
import io.github.ecf4j.model.exchange.Lookup;
import io.github.ecf4j.rules.exchange.Json.Refused;
import io.github.ecf4j.rules.testkit.Scenario;
import io.github.ecf4j.rules.testkit.Scenarios;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * A document in which anything is wrong is refused by the library or by {@code toValue}: in a run a
 * thousand and more, by each library.
 */
class MutatedDocumentsProperties {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Values that somebody may write by mistake or on purpose. */
  private static final ImmutableList<String> WRONG =
      ImmutableList.of(
          "null",
          "\"\"",
          "\" \"",
          "\"?\"",
          "\"2021-02-30\"",
          "\"+999999999-12-31\"",
          "\"1e999999999\"",
          "\"7/0\"",
          "\"\\u0000\"",
          "-1",
          "0",
          "2147483647",
          "99999999999",
          "1.5",
          "true",
          "[]",
          "[null]",
          "{}");

  @Provide
  static Arbitrary<Scenario> scenarios() {
    return Scenarios.withRecords(Scenarios.realistic());
  }

  @Property(tries = 100)
  void nothingButTheDocumentedExceptionIsThrown(
      @ForAll("scenarios") Scenario scenario, @ForAll Random random) throws Exception {
    List<Written> besides = new Besides(scenario.school(), random).all();
    for (Written one :
        Iterables.concat(Written.given(scenario), Written.answered(scenario), besides)) {
      if (WireForms.isDocument(one.record().getClass())) {
        String text = mutated(Json.JACKSON_2.write(one.record()), random);
        for (Json json : Json.ALL) {
          read(json, text, one.record().getClass(), scenario.lookup());
        }
      }
    }
  }

  private static void read(Json json, String text, Class<?> type, Lookup lookup) {
    Object read;
    try {
      read = json.read(text, type);
    } catch (Refused e) {
      return;
    }
    if (read instanceof Exchanged<?> exchanged) {
      List<InvalidValueException> problems = exchanged.problems(lookup);
      Throwable thrown = catchThrowable(() -> exchanged.toValue(lookup));
      if (problems.isEmpty()) {
        assertThat(thrown).as(text).isNull();
      } else {
        assertThat(thrown)
            .isInstanceOf(InvalidValueException.class)
            .hasMessage(problems.get(0).getMessage());
      }
    }
  }

  /** A document of which one to three parts are removed, doubled or replaced, or that is cut. */
  private static String mutated(String document, Random random) throws JsonProcessingException {
    JsonNode root = MAPPER.readTree(document);
    for (int i = random.nextInt(3); i >= 0; i--) {
      List<JsonNode> inner = new ArrayList<>();
      collect(root, inner);
      if (!inner.isEmpty()) {
        mutate(inner.get(random.nextInt(inner.size())), random);
      }
    }
    String text = MAPPER.writeValueAsString(root);
    return random.nextInt(20) == 0 ? text.substring(0, random.nextInt(text.length())) : text;
  }

  private static void collect(JsonNode node, List<JsonNode> inner) {
    if (node.size() > 0) {
      inner.add(node);
    }
    node.forEach(child -> collect(child, inner));
  }

  private static void mutate(JsonNode node, Random random) throws JsonProcessingException {
    JsonNode wrong = MAPPER.readTree(WRONG.get(random.nextInt(WRONG.size())));
    int place = random.nextInt(node.size());
    if (node instanceof ArrayNode array) {
      switch (random.nextInt(3)) {
        case 0 -> array.remove(place);
        case 1 -> array.insert(place, array.get(place).deepCopy());
        default -> array.set(place, wrong);
      }
    } else if (node instanceof ObjectNode object) {
      String name = ImmutableList.copyOf(object.fieldNames()).get(place);
      if (random.nextInt(3) == 0) {
        object.remove(name);
      } else {
        object.set(name, wrong);
      }
    }
  }
}
