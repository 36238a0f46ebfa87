package io.github.ecf4j.examples.schoolreport.output;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.RuleId;
import io.github.ecf4j.rules.coaching.StepVerdict;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.rule.session.StepAfterStudy;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/**
 * How the library's values and its records of exchange stand in JSON: one form for all files.
 *
 * <p>What a file has is written as a record of exchange wherever there is one, since each of those
 * is read again by name; a plain record beside it holds what the contract names otherwise.
 */
final class Json {
  /** The version of {@code report.json} and {@code network.json}: COMPATIBILITY.md. */
  static final int VERSION = 1;

  private static final ObjectWriter WRITER = writer();

  private Json() {}

  /** A value as text in lines that ends in a new line; the same value gives the same text. */
  static String write(Object value) {
    try {
      return WRITER.writeValueAsString(value) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ObjectWriter writer() {
    SimpleModule module = new SimpleModule();
    for (Class<?> asText :
        List.of(
            LocalDate.class, PersonId.class, StatementCode.class, RuleId.class, EventId.class)) {
      module.addSerializer(asText, ToStringSerializer.instance);
    }
    module.addSerializer(Exact.class, new ExactSerializer());
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(new OuterLines());
    return JsonMapper.builder()
        .addModule(module)
        .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
        // Some reasons say all by their rule: their detail is {}.
        .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
        .addMixIn(ModuleNumber.class, ModuleNumberMixIn.class)
        .addMixIn(StepAfterStudy.NotStudied.class, NotStudiedMixIn.class)
        .addMixIn(StepVerdict.Blocked.class, BlockedMixIn.class)
        .build()
        .writer(printer);
  }

  /** A line for each field of what lies outside; what lies deeper would be most of a file. */
  private static final class OuterLines extends DefaultIndenter {
    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 4;

    OuterLines() {
      super("  ", "\n");
    }

    @Override
    public void writeIndentation(JsonGenerator json, int level) throws IOException {
      if (level <= DEEPEST) {
        super.writeIndentation(json, level);
      } else {
        json.writeRaw(' ');
      }
    }
  }

  /** Decimals are strings, since JSON numbers are binary fractions to many readers. */
  private static final class ExactSerializer extends StdSerializer<Exact> {
    private static final long serialVersionUID = 1L;

    ExactSerializer() {
      super(Exact.class);
    }

    @Override
    public void serialize(Exact number, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(number.toDecimalText(JsonInduction.PLACES));
    }
  }

  /** Puts what is missing beside the step, as the contract has it. */
  interface NotStudiedMixIn {
    @JsonUnwrapped
    StepVerdict.Blocked blocked();
  }

  /** What is missing of each statement is said in the message. */
  interface BlockedMixIn {
    @JsonIgnore
    ImmutableSortedMap<StatementCode, StepVerdict.Missing> statements();

    @JsonProperty
    ImmutableSortedSet<StatementCode> missingStatements();

    @JsonProperty
    ImmutableSortedSet<StatementCode> uncoveredStatements();
  }

  /** A module is its number, and so a set of modules is an array of numbers. */
  interface ModuleNumberMixIn {
    @JsonValue
    int value();
  }
}
