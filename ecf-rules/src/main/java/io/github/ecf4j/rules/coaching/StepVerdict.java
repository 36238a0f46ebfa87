package io.github.ecf4j.rules.coaching;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.plan.PlannedStudy;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.model.source.Citation;
import io.github.ecf4j.rules.answer.Words;
import java.util.function.Function;

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
  }

  /**
   * Something that the step rests on has not been studied.
   *
   * @param missingModules the modules that it names and that were not completed
   * @param missingStatements the statements that it names and of whose modules none was completed
   * @param uncoveredStatements those of them that no module of the programme covers: no study opens
   *     the step while it names them
   * @param planned when the plan, if one was given, brings what would open the step: each missing
   *     module, and of each missing statement the covering module that comes first
   */
  record Blocked(
      ModuleSet missingModules,
      ImmutableSortedSet<StatementCode> missingStatements,
      ImmutableSortedSet<StatementCode> uncoveredStatements,
      ImmutableList<PlannedStudy> planned)
      implements StepVerdict {
    /**
     * A verdict that a step is blocked.
     *
     * @param missingModules the modules that it names and that were not completed
     * @param missingStatements the statements that it names and of whose modules none was completed
     * @param uncoveredStatements those of them that no module of the programme covers: no study
     *     opens the step while it names them
     * @param planned when the plan, if one was given, brings what would open the step: each missing
     *     module, and of each missing statement the covering module that comes first
     */
    public Blocked {
      requireNonNull(missingModules, "missingModules");
      requireNonNull(missingStatements, "missingStatements");
      requireNonNull(uncoveredStatements, "uncoveredStatements");
      requireNonNull(planned, "planned");
    }

    @Override
    public String message() {
      String text =
          sentence("Not yet studied: module ", missingModules)
              + sentence("No module studied yet covers statement ", coverable())
              + sentence("No module of the programme covers statement ", uncoveredStatements)
              + planned.stream()
                  .map(
                      one ->
                          "Module "
                              + one.module()
                              + " is planned for the week of "
                              + Words.day(one.week())
                              + ".")
                  .collect(joining(" "));
      return text.strip();
    }

    private Iterable<?> coverable() {
      return Sets.difference(missingStatements, uncoveredStatements);
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
   */
  record Unknown(Reason reason) implements StepVerdict {
    /**
     * A verdict without an answer.
     *
     * @param reason why not
     */
    public Unknown {
      requireNonNull(reason, "reason");
    }

    @Override
    public String message() {
      return "It cannot be told whether the step is open. " + reason.words;
    }

    /** Why the gate has no answer. */
    public enum Reason {
      /** The step names neither module nor statement. */
      NO_BASIS("It names neither module nor statement."),
      /** The step names only statements that no module of the programme covers. */
      NOT_COVERED("It names only statements that no module of the programme covers."),
      /** The step names a module or a statement that the programme does not have. */
      NOT_IN_PROGRAMME("It names a module or a statement that the programme does not have.");

      private final String words;

      Reason(String words) {
        this.words = words;
      }
    }
  }
}
