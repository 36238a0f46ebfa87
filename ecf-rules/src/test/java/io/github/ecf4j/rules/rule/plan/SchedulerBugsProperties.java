package io.github.ecf4j.rules.rule.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.table.Row;
import io.github.ecf4j.model.table.Table;
import io.github.ecf4j.rules.testkit.EcfDomain;
import io.github.ecf4j.rules.testkit.Scenario;
import io.github.ecf4j.rules.testkit.Scenarios;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.domains.Domain;

/**
 * The one property of the testkit's README, asked of a scheduler with the bugs of {@code
 * scheduler-bugs.tsv} as switches.
 *
 * <p>By default with one seed and fewer tries; the system property {@code ecf4j.bugs=all} has three
 * seeds, 200 tries for each bug and 2,000 for the correct scheduler, and prints the table.
 */
@Domain(EcfDomain.class)
class SchedulerBugsProperties {
  private static final boolean ALL = "all".equals(System.getProperty("ecf4j.bugs"));
  private static final int TRIES = ALL ? 200 : 100;
  private static final List<Long> SEEDS = ALL ? List.of(1L, 2L, 3L) : List.of(1L);

  /** How many bugs the property has to find with each seed. */
  private static final int FOUND_AT_LEAST = ALL ? 60 : 58;

  @Provide
  Arbitrary<Scenario> realistic() {
    return Scenarios.realistic();
  }

  @Provide
  Arbitrary<Scenario> starting() {
    return Scenarios.starting();
  }

  private static List<String> faults(SwitchedScheduler scheduler, Scenario scenario) {
    try {
      ProgrammePlan plan = scheduler.plan(scenario);
      return Stream.of(
              scenario.faultsOf(plan).stream(),
              scenario.omissionsOf(plan).stream().map(activity -> "omissionsOf: " + activity),
              scenario.faultsOfMentorPlan(scheduler.mentorPlan(scenario)).stream())
          .flatMap(faults -> faults.map(Object::toString))
          .toList();
    } catch (InvalidValueException refused) {
      return List.of("ProgrammePlan refuses it: " + refused.getMessage());
    }
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void theCorrectSchedulerHasNoFaultInSmallCasesEither(@ForAll("starting") Scenario scenario) {
    assertThat(faults(SwitchedScheduler.correct(), scenario)).isEmpty();
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void theCorrectSchedulerHasNoFault(@ForAll("realistic") Scenario scenario) {
    assertThat(faults(SwitchedScheduler.correct(), scenario)).isEmpty();
  }

  @Example
  void theListOfBugsIsThatOfTheSwitches() throws IOException {
    try (InputStreamReader reader =
        new InputStreamReader(
            Bug.class.getResourceAsStream("scheduler-bugs.tsv"), StandardCharsets.UTF_8)) {
      assertThat(Table.read("scheduler-bugs.tsv", reader, "id", "bug").rows())
          .extracting((Row row) -> row.text("id"))
          .containsExactlyElementsOf(Stream.of(Bug.values()).map(Bug::id).toList())
          .hasSizeGreaterThanOrEqualTo(40);
    }
  }

  @Example
  void thePropertyFindsTheBugs() {
    List<List<String>> table = new ArrayList<>();
    for (Bug bug : Bug.values()) {
      List<String> row = SEEDS.stream().map(seed -> found(bug, seed).orElse("not found")).toList();
      table.add(row);
      if (ALL) {
        System.out.println(bug.id() + " | " + String.join(" | ", row));
      }
    }
    if (ALL) {
      RandomGenerator<Scenario> scenarios = Scenarios.realistic().generator(1000);
      Random random = new Random(4);
      for (int i = 0; i < 2000; i++) {
        Scenario scenario = scenarios.next(random).value();
        assertThat(faults(SwitchedScheduler.correct(), scenario)).as(scenario.toString()).isEmpty();
      }
    }
    for (int seed = 0; seed < SEEDS.size(); seed++) {
      int column = seed;
      assertThat(table.stream().filter(row -> !row.get(column).equals("not found")).count())
          .isGreaterThanOrEqualTo(FOUND_AT_LEAST);
    }
  }

  /** After how many tries a bug is found, and the rule that names it; empty if it is not. */
  private static Optional<String> found(Bug bug, long seed) {
    RandomGenerator<Scenario> scenarios = Scenarios.realistic().generator(1000);
    Random random = new Random(seed);
    for (int i = 1; i <= TRIES; i++) {
      List<String> faults = faults(SwitchedScheduler.with(bug), scenarios.next(random).value());
      if (!faults.isEmpty()) {
        return Optional.of(i + ", " + faults.get(0).replaceAll("[ :].*", ""));
      }
    }
    return Optional.empty();
  }
}
