package io.github.ecf4j.rules.testkit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.coaching.StepBasis;
import io.github.ecf4j.model.framework.CoreArea;
import io.github.ecf4j.model.framework.Framework;
import io.github.ecf4j.model.framework.Standard;
import io.github.ecf4j.model.framework.Statement;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.programme.CoachingFigure;
import io.github.ecf4j.model.programme.CoachingPattern;
import io.github.ecf4j.model.programme.Coverage;
import io.github.ecf4j.model.programme.CoverageRow;
import io.github.ecf4j.model.programme.CoverageRowBuilder;
import io.github.ecf4j.model.programme.CoverageStrength;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.ModuleKind;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.Recommendation;
import io.github.ecf4j.model.programme.RecommendationBuilder;
import io.github.ecf4j.model.programme.RuleId;
import io.github.ecf4j.model.programme.RuleUse;
import io.github.ecf4j.model.programme.Stage;
import io.github.ecf4j.model.programme.Strand;
import io.github.ecf4j.model.programme.StudyModule;
import io.github.ecf4j.model.programme.StudyModuleBuilder;
import io.github.ecf4j.model.programme.TrainingEvent;
import io.github.ecf4j.model.source.Citation;
import io.github.ecf4j.model.source.Source;
import io.github.ecf4j.rules.finding.Basis;
import io.github.ecf4j.rules.finding.RuleInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A small framework and small programmes that teach it. */
public final class Frameworks {
  /** Where everything here comes from. */
  public static final Citation INVENTED = new Source("TEST", "Invented", "Nobody").at("here");

  /** The statements 1.1 to 1.6. */
  public static final ImmutableList<StatementCode> CODES =
      IntStream.rangeClosed(1, 6)
          .mapToObj(number -> StatementCode.parse("1." + number))
          .collect(ImmutableList.toImmutableList());

  private static final String ID = "small";

  private static final ImmutableMap<RuleId, RuleUse> ALL_RULES =
      RuleInfo.published().stream()
          .filter(rule -> rule.basis() == Basis.PROGRAMME)
          .map(rule -> RuleUse.of(rule.id(), rule.citations()))
          .collect(ImmutableMap.toImmutableMap(RuleUse::rule, use -> use));

  private Frameworks() {}

  /**
   * A framework of one standard and six statements.
   *
   * @return the framework
   */
  public static Framework small() {
    return Framework.builder()
        .id(ID)
        .title("A small framework")
        .addStandards(Standard.of(1, "One", "Teach", CoreArea.PEDAGOGY))
        .addAllStatements(
            CODES.stream()
                .map(
                    code ->
                        Statement.builder()
                            .code(code)
                            .summary("Says " + code + ".")
                            .citation(INVENTED)
                            .build())
                .toList())
        .build();
  }

  /**
   * A row of coverage.
   *
   * @param module the module's number
   * @param statement the statement's code, 1.1 to 1.6
   * @param strength how firmly
   * @return the row
   */
  public static CoverageRow covers(int module, String statement, CoverageStrength strength) {
    requireNonNull(statement, "statement");
    return CoverageRow.builder()
        .module(ModuleNumber.of(module))
        .statement(StatementCode.parse(statement))
        .strength(strength)
        .citation(INVENTED)
        .build();
  }

  /**
   * A row of a strand that teaches a statement as a whole, in self-study.
   *
   * @param strand the strand's code, from A on
   * @param statement the statement's code, 1.1 to 1.6
   * @return the row
   */
  public static CoverageRow coversAsAWhole(String strand, String statement) {
    return somewhere(statement).strand(strand).build();
  }

  /**
   * A row of an event that names a statement.
   *
   * @param event the event's id
   * @param statement the statement's code, 1.1 to 1.6
   * @return the row
   */
  public static CoverageRow names(EventId event, String statement) {
    return somewhere(statement).event(event).build();
  }

  /**
   * What a row of coverage has that says nothing of where.
   *
   * @param statement the statement's code, 1.1 to 1.6
   * @return the row, so far of the programme as a whole
   */
  public static CoverageRowBuilder somewhere(String statement) {
    requireNonNull(statement, "statement");
    return CoverageRow.builder().statement(StatementCode.parse(statement)).citation(INVENTED);
  }

  /**
   * The basis of a step on statements of the small framework.
   *
   * @param codes their codes
   * @return the basis
   */
  public static StepBasis statements(String... codes) {
    Check.noNull("codes", Arrays.asList(requireNonNull(codes, "codes")));
    return StepBasis.ofStatements(ID, Stream.of(codes).map(StatementCode::parse).toList());
  }

  /**
   * A programme of strands of four modules each; the first module of a strand is its overview and
   * has no steps. There are no training events; coaching is weekly in year 1, fortnightly in year
   * 2.
   *
   * @param strands how many strands, one a term
   * @param coverage which modules cover which statements
   * @return the programme
   */
  public static Programme programme(int strands, List<CoverageRow> coverage) {
    return programme(Collections.nCopies(strands, 4), coverage, List.of(), coaching(1, 2));
  }

  /**
   * Coaching of a rhythm, with an observation of 10 to 15 minutes, 20 to 30 minutes of coaching in
   * a meeting of at least 45, two rounds of practice, and a year for a mentor's training; every
   * stage of a session, and every rule with its own weight and citations.
   *
   * @param weeksInYear1 weeks from one session to the next in year 1
   * @param weeksInYear2 and in year 2
   * @return the pattern
   */
  public static CoachingPattern coaching(int weeksInYear1, int weeksInYear2) {
    return new CoachingPattern(
        weeksInYear1,
        weeksInYear2,
        ImmutableMap.of(
            CoachingFigure.OBSERVATION_MINUTES, asked(10).most(15).build(),
            CoachingFigure.COACHING_MINUTES, asked(20).most(30).build(),
            CoachingFigure.MEETING_MINUTES, asked(45).build(),
            CoachingFigure.PRACTICE_ROUNDS, asked(2).build(),
            CoachingFigure.MENTOR_TRAINING_MONTHS, asked(12).most(12).build()),
        Sets.immutableEnumSet(EnumSet.allOf(Stage.class)),
        ALL_RULES);
  }

  private static RecommendationBuilder asked(int least) {
    return Recommendation.builder().least(least).citation(INVENTED);
  }

  /**
   * A programme; the first module of a strand is its overview and has no steps.
   *
   * @param strands how many modules each strand has; strands stand in term 1, 2 and so on
   * @param coverage which modules cover which statements
   * @param events the training events, those for teachers first
   * @param coaching how often there is coaching
   * @return the programme
   */
  public static Programme programme(
      List<Integer> strands,
      List<CoverageRow> coverage,
      List<TrainingEvent> events,
      CoachingPattern coaching) {
    Check.noNull("strands", strands);
    List<StudyModule> modules = new ArrayList<>();
    for (int strand = 0; strand < strands.size(); strand++) {
      for (int week = 1; week <= strands.get(strand); week++) {
        modules.add(module(modules.size() + 1, strand, strand + 1, week, 60).build());
      }
    }
    return ofModules(modules, coverage, events, coaching);
  }

  /**
   * A programme of modules.
   *
   * @param modules the modules, in their order
   * @param coverage which modules cover which statements
   * @param events the training events, those for teachers first
   * @param coaching how often there is coaching
   * @return the programme
   */
  public static Programme ofModules(
      List<StudyModule> modules,
      List<CoverageRow> coverage,
      List<TrainingEvent> events,
      CoachingPattern coaching) {
    Check.noNull("modules", modules);
    Check.noNull("coverage", coverage);
    Check.noNull("events", events);
    requireNonNull(coaching, "coaching");
    return Programme.builder()
        .id("small")
        .title("A small programme")
        .framework(small())
        .addAllModules(modules)
        .coverage(Coverage.of(coverage))
        .addAllEvents(events)
        .coaching(coaching)
        .revisits(true)
        .citation(INVENTED)
        .build();
  }

  /**
   * A module that lacks nothing but a published week, if it is to have one.
   *
   * @param number its number
   * @param strand the index of its strand, from 0: strand A
   * @param term the term of induction in which its strand stands
   * @param week its place in the strand, from 1
   * @param minutes how long it takes
   * @return the module; the first of a strand is its overview and has no steps
   */
  public static StudyModuleBuilder module(int number, int strand, int term, int week, int minutes) {
    return StudyModule.builder()
        .number(ModuleNumber.of(number))
        .strand(new Strand(letters(strand), "Strand " + strand, term))
        .code(letters(strand) + week)
        .title("Module " + number)
        .summary("About something.")
        .kind(week == 1 ? ModuleKind.OVERVIEW : ModuleKind.TOPIC)
        .minutes(minutes);
  }

  /** A to Z, then AA to AZ and so on. */
  static String letters(int strand) {
    String last = String.valueOf((char) ('A' + strand % 26));
    return strand < 26 ? last : letters(strand / 26 - 1) + last;
  }
}
