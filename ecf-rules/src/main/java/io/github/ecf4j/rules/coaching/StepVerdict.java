package io.github.ecf4j.rules.coaching;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.plan.PlannedStudy;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.model.source.Citation;
import io.github.ecf4j.rules.answer.Words;
import java.util.function.Function;
import java.util.stream.Stream;

/** The step gate's answer: allowed; blocked, with what is missing; or unknown, with the reason. */
public sealed interface StepVerdict {
  /**
   * The answer "allowed".
   *
   * @return the one value of it
   */
  static StepVerdict allowed() {
    return Allowed.INSTANCE;
  }

  /**
   * Whether the step may be set.
   *
   * @return true for allowed alone; unknown is not allowed
   */
  default boolean isAllowed() {
    return this == Allowed.INSTANCE;
  }

  /**
   * The answer in plain British English.
   *
   * @return one or more sentences: what is missing and when it is planned, or why there is no
   *     answer
   */
  String message();

  /**
   * The places that the gate rests on.
   *
   * @return at least one citation
   */
  default ImmutableList<Citation> citations() {
    return StepGate.CITATIONS;
  }

  /**
   * Answers by kind.
   *
   * @param <R> the answer's type
   * @param allowed for allowed
   * @param blocked for blocked
   * @param unknown for unknown
   * @return the answer
   */
  default <R> R fold(
      Function<Allowed, R> allowed, Function<Blocked, R> blocked, Function<Unknown, R> unknown) {
    requireNonNull(allowed, "allowed");
    requireNonNull(blocked, "blocked");
    requireNonNull(unknown, "unknown");
    if (this instanceof Blocked verdict) {
      return blocked.apply(verdict);
    } else if (this instanceof Unknown verdict) {
      return unknown.apply(verdict);
    }
    return allowed.apply(Allowed.INSTANCE);
  }

  /** All that the step rests on has been studied. */
  enum Allowed implements StepVerdict {
    /** The one value. */
    INSTANCE;

    @Override
    public String message() {
      return "All that the step rests on has been studied.";
    }

    /** Prints "Allowed". */
    @Override
    public String toString() {
      return "Allowed";
    }
  }

  /** What of a statement is missing. */
  enum Missing {
    /** The study of a module that teaches it. */
    STUDY,
    /** The study of every module of a strand that teaches it as a whole. */
    BLOCK,
    /** The attendance of an event that teaches it. */
    ATTENDANCE,
    /** Coverage: nothing in the programme teaches it, so that no study opens the step. */
    COVERAGE
  }

  /**
   * Something that the step rests on has not been studied.
   *
   * @param missingModules the modules that it names and that were not completed
   * @param statements the statements that it names and that were not taught, each with what is
   *     missing
   * @param planned when the plan, if one was given, brings what would open the step: each missing
   *     module, and of each missing statement the covering module or strand that comes first
   */
  record Blocked(
      ModuleSet missingModules,
      ImmutableSortedMap<StatementCode, Missing> statements,
      ImmutableList<PlannedStudy> planned)
      implements StepVerdict {
    /**
     * A verdict that a step is blocked.
     *
     * @param missingModules the modules that it names and that were not completed
     * @param statements the statements that it names and that were not taught, each with what is
     *     missing
     * @param planned when the plan, if one was given, brings what would open the step: each missing
     *     module, and of each missing statement the covering module or strand that comes first
     */
    public Blocked {
      requireNonNull(missingModules, "missingModules");
      requireNonNull(statements, "statements");
      requireNonNull(planned, "planned");
    }

    /**
     * The statements that it names and that were not taught.
     *
     * @return their codes
     */
    public ImmutableSortedSet<StatementCode> missingStatements() {
      return statements.keySet();
    }

    /**
     * The statements that it names and that nothing in the programme covers: no study opens the
     * step while it names them.
     *
     * @return their codes
     */
    public ImmutableSortedSet<StatementCode> uncoveredStatements() {
      return missing(Missing.COVERAGE);
    }

    /**
     * The statements of which one thing is missing.
     *
     * @param missing what
     * @return their codes
     */
    public ImmutableSortedSet<StatementCode> missing(Missing missing) {
      requireNonNull(missing, "missing");
      return ImmutableSortedSet.copyOf(Maps.filterValues(statements, missing::equals).keySet());
    }

    @Override
    public String message() {
      String text =
          sentence("Not yet studied: module ", missingModules)
              + sentence("No module studied yet covers statement ", missing(Missing.STUDY))
              + sentence(
                  "No strand studied as a whole yet covers statement ", missing(Missing.BLOCK))
              + sentence("No event attended yet covers statement ", missing(Missing.ATTENDANCE))
              + sentence("No module of the programme covers statement ", uncoveredStatements())
              + planned.stream()
                  .map(
                      one ->
                          "Module "
                              + one.module()
                              + " is planned for "
                              + Words.week(one.week())
                              + ".")
                  .collect(joining(" "));
      return text.strip();
    }

    private static String sentence(String before, Iterable<?> things) {
      String all = Joiner.on(", ").join(things);
      return all.isEmpty() ? "" : before + all + ". ";
    }
  }

  /**
   * The gate has no answer.
   *
   * @param reason why not
   * @param modules the modules that the reason is about, if it is about some
   * @param statements the statements that the reason is about, if it is about some
   */
  record Unknown(Reason reason, ModuleSet modules, ImmutableSortedSet<StatementCode> statements)
      implements StepVerdict {
    /**
     * A verdict without an answer.
     *
     * @param reason why not
     * @param modules the modules that the reason is about, if it is about some
     * @param statements the statements that the reason is about, if it is about some
     */
    public Unknown {
      requireNonNull(reason, "reason");
      requireNonNull(modules, "modules");
      requireNonNull(statements, "statements");
    }

    static Unknown because(Reason reason) {
      return new Unknown(reason, ModuleSet.empty(), ImmutableSortedSet.of());
    }

    /**
     * What the reason is about, in words.
     *
     * @return as in {@code module 40, statement 1.1}; empty if it is about neither
     */
    public String about() {
      return Stream.concat(
              modules.stream().map(module -> "module " + module),
              statements.stream().map(statement -> "statement " + statement))
          .collect(joining(", "));
    }

    @Override
    public String message() {
      String about = about();
      return "It cannot be told whether the step is open. "
          + reason.words
          + (about.isEmpty() ? "." : ": " + about + ".");
    }

    /** Why the gate has no answer. */
    public enum Reason {
      /** The step names neither module nor statement. */
      NO_BASIS("It names neither module nor statement"),
      /** The step names only statements that nothing in the programme covers. */
      NOT_COVERED("It names only statements that no module of the programme covers"),
      /** The step names a module that the programme does not have. */
      NOT_IN_PROGRAMME("It names a module or a statement that the programme does not have"),
      /** The step names a statement that the framework does not have. */
      NO_SUCH_STATEMENT("There is no such statement in the framework"),
      /** The step names a statement that the known part of a framework does not have. */
      PERHAPS_NO_SUCH_STATEMENT(
          "The framework is known in part only, and this part does not have the statement"),
      /** The step names statements of another framework than the programme's. */
      OTHER_FRAMEWORK("Its statements are those of another framework"),
      /** The step is of the bank of another programme. */
      OTHER_PROGRAMME("It is of the step bank of another programme"),
      /**
       * The step names what is taught in training or a community alone, and nothing shows that an
       * event on it was attended.
       */
      TRAINING_ONLY("It names what is taught in training only, of which no attendance is known"),
      /**
       * The step rests on a module without self-study, or on a strand, of which no plan says when
       * its week is over.
       */
      WEEK_NOT_KNOWN("No plan says when the week that teaches it is over"),
      /** The step names what the programme teaches; where in it has not been published. */
      PLACE_NOT_PUBLISHED("Where in the programme it is taught is not published");

      private final String words;

      Reason(String words) {
        this.words = words;
      }
    }
  }
}
