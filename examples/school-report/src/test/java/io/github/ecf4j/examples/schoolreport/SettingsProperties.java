package io.github.ecf4j.examples.schoolreport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.rules.policy.Figure;
import io.github.ecf4j.rules.policy.Reading;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is set, there is a report, and each row is in force or refused. */
class SettingsProperties {
  private static final List<String> VALUES =
      List.of(
          "yes",
          "no",
          "0",
          "1",
          "2",
          "3",
          "6",
          "25",
          "30",
          "99",
          "365",
          "1440",
          "10000",
          "0.1",
          "0.95",
          "0.000000001",
          "2012-09-01",
          "2021-09-01",
          "2999-12-31",
          "MATERNITY",
          "NEONATAL SICKNESS PHASED_RETURN",
          "calendar",
          "programme",
          "pro_rata",
          "at_once",
          "taught",
          "additive",
          "ignored",
          "half_up",
          "floor",
          "shorter",
          "less_often",
          "every_term",
          "proportionate");

  /** Of each setting at most one value, which it takes. */
  @Provide
  Arbitrary<Set<List<String>>> settings() {
    List<List<String>> all =
        Stream.concat(
                Reading.all().stream().flatMap(one -> taken(one.id(), one::parse)),
                Figure.all().stream().flatMap(one -> taken(one.id(), one::parse)))
            .toList();
    return Arbitraries.of(all)
        .set()
        .ofMinSize(1)
        .ofMaxSize(6)
        .uniqueElements(setting -> setting.get(0));
  }

  private static Stream<List<String>> taken(String id, Consumer<String> parser) {
    return VALUES.stream().filter(value -> isTaken(value, parser)).map(value -> List.of(id, value));
  }

  private static boolean isTaken(String value, Consumer<String> parser) {
    try {
      parser.accept(value);
      return true;
    } catch (InvalidValueException e) {
      return false;
    }
  }

  @Property(tries = 60)
  void whateverIsSetThereIsAReport(@ForAll("settings") Set<List<String>> settings)
      throws IOException {
    Tables tables = Tables.small();
    List<List<String>> rows = tables.of("settings.csv");
    rows.subList(1, rows.size()).clear();
    settings.forEach(one -> rows.add(List.of(one.get(0), one.get(1), "Oak Hub", "", "")));

    Run run = Run.on(tables.write(Scratch.ofThisTry().resolve("school")), "2022-03-10");

    assertThat(run.errors()).isEmpty();
    assertThat(run.exitStatus()).isNotEqualTo(2);
    assertThat(run.refusals()).noneMatch(refusal -> refusal.startsWith("settings.csv"));
    assertThat(run.json().path("settings")).hasSameSizeAs(settings);
  }
}
