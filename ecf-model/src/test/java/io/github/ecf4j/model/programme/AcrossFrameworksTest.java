package io.github.ecf4j.model.programme;

import static io.github.ecf4j.model.Refusals.assertRefused;
import static io.github.ecf4j.model.programme.Samples.SOMEWHERE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.framework.CoreArea;
import io.github.ecf4j.model.framework.Crosswalk;
import io.github.ecf4j.model.framework.Crosswalk.Link;
import io.github.ecf4j.model.framework.Crosswalk.Relation;
import io.github.ecf4j.model.framework.Framework;
import io.github.ecf4j.model.framework.Standard;
import io.github.ecf4j.model.framework.Statement;
import io.github.ecf4j.model.framework.StatementCode;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two frameworks made for it: 1.1 stays, 1.2 becomes 1.1's neighbour, 1.3 vanishes, 1.4 is new. */
class AcrossFrameworksTest {
  private static final Framework OLD = framework("old", "1.1", "1.2", "1.3");
  private static final Framework NEW = framework("new", "1.1", "1.2", "1.4");
  private static final Crosswalk CROSSWALK =
      Crosswalk.of(
          OLD,
          NEW,
          List.of(
              new Link(code("1.2"), code("1.1"), Relation.REWORDED),
              new Link(code("1.1"), code("1.2"), Relation.SAME)));

  private static StatementCode code(String text) {
    return StatementCode.parse(text);
  }

  private static Framework framework(String id, String... codes) {
    return Framework.builder()
        .id(id)
        .title("A framework")
        .addStandards(Standard.of(1, "One", "Teach", CoreArea.PEDAGOGY))
        .addAllStatements(
            Arrays.stream(codes)
                .map(
                    code ->
                        Statement.builder()
                            .code(code(code))
                            .summary("Says " + code + ".")
                            .citation(SOMEWHERE)
                            .build())
                .toList())
        .build();
  }

  private static CoverageRow row(String statement) {
    return CoverageRow.builder()
        .module(ModuleNumber.of(1))
        .statement(code(statement))
        .citation(SOMEWHERE)
        .build();
  }

  private static Programme programme(Framework framework, CoverageRow... rows) {
    return Programme.builder()
        .id("across")
        .title("Across")
        .framework(framework)
        .addModules(Samples.module(1))
        .coverage(Coverage.of(List.of(rows)))
        .coaching(new CoachingPattern(1, 2))
        .citation(SOMEWHERE)
        .build();
  }

  @Test
  void aProgrammeIsReadOnAnotherFrameworkWithItsLossNamed() {
    AcrossFrameworks read =
        AcrossFrameworks.of(programme(OLD, row("1.1"), row("1.2"), row("1.3")), CROSSWALK);

    assertThat(read.programme()).isEqualTo(programme(NEW, row("1.2"), row("1.1")));
    assertThat(read.lost()).containsExactly(code("1.3"));
    assertThat(read.reworded()).containsExactly(code("1.1"));
    assertThat(read.unknown()).containsExactly(code("1.4"));
  }

  @Test
  void aCodeAloneMeansNothingAcrossFrameworks() {
    assertThat(CROSSWALK.of(code("1.1")))
        .contains(new Link(code("1.1"), code("1.2"), Relation.SAME));
    assertThat(CROSSWALK.of(code("1.3"))).isEmpty();
    assertThat(CROSSWALK.unknown()).containsExactly(code("1.3"));
    assertThat(CROSSWALK.added()).containsExactly(code("1.4"));
    assertThat(CROSSWALK.links()).extracting(Link::from).isSorted();
    assertThat(CROSSWALK).hasToString("Crosswalk from old to new of 2 links");
  }

  @Test
  void refusesWhatTheFrameworksLack() {
    assertRefused(
        () -> Crosswalk.of(OLD, NEW, List.of(new Link(code("1.4"), code("1.1"), Relation.SAME))),
        "links.from",
        "1.4",
        "a statement of old");
    assertRefused(
        () -> Crosswalk.of(OLD, NEW, List.of(new Link(code("1.1"), code("1.3"), Relation.SAME))),
        "links.to",
        "1.3",
        "a statement of new");
    assertRefused(
        () ->
            Crosswalk.of(
                OLD,
                NEW,
                List.of(
                    new Link(code("1.1"), code("1.1"), Relation.SAME),
                    new Link(code("1.1"), code("1.2"), Relation.SAME))),
        "links.from",
        "1.1",
        "given once");
    assertRefused(
        () -> AcrossFrameworks.of(programme(NEW), CROSSWALK),
        "crosswalk.from",
        "old",
        "the framework of programme across, new");
  }

  @Test
  void aFrameworkSaysWhetherItIsComplete() {
    assertThat(OLD.complete()).isTrue();
    assertThat(OLD.training()).isEqualTo("training on A framework");
    assertThat(OLD.toBuilder().missing("Standards 2 to 8.").build().complete()).isFalse();
  }
}
