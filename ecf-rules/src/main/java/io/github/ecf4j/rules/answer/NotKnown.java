package io.github.ecf4j.rules.answer;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.person.PersonId;
import java.time.LocalDate;
import java.util.List;

/**
 * Why something cannot be determined, or only a bound of it: a fact that is missing or in doubt. An
 * answer with one of these is incomplete; an answer without any rests on every fact that it needs.
 *
 * @param cause what kind of fact it is
 * @param about what it is about, as in {@code module 40}; empty where the cause says it
 * @param days the days that it is about, in order; none if it is about no days
 */
public record NotKnown(Cause cause, String about, ImmutableList<DateRange> days) {
  /** What kind of fact is missing or in doubt. */
  public enum Cause {
    /** No term that is known covers the days, nor holidays beside one. */
    DAYS_NOT_COVERED("no known term covers"),
    /** The known terms end too early. */
    NO_TERM_AFTER("no known term after"),
    /** The programme has no such module, event or step, or says nothing of it. */
    NOT_IN_PROGRAMME("the programme does not have"),
    /** The framework has no such statement. */
    NOT_IN_FRAMEWORK("the framework does not have"),
    /** The framework is known in part only, and this part has no such statement. */
    NOT_IN_KNOWN_PART("the known part of the framework does not have"),
    /** What is recorded belongs to another programme. */
    OTHER_PROGRAMME("of another programme:"),
    /** What is recorded names statements of another framework. */
    OTHER_FRAMEWORK("of another framework:"),
    /** It is taught in training or a community alone, and no attendance is known. */
    TRAINING_ONLY("taught in training only:"),
    /** No plan says when the week that teaches it is over. */
    WEEK_NOT_KNOWN("no plan has the week of"),
    /** Where in the programme it is taught is not published. */
    PLACE_NOT_PUBLISHED("not published where the programme teaches"),
    /** The person has no record. */
    UNKNOWN_PERSON("nothing is known of"),
    /** Two records cannot both be right. */
    CONTRADICTION("records contradict each other on"),
    /** Records are there that could not be read. */
    NOT_READABLE("could not be read:"),
    /** Nothing has been recorded, where there ought to be something. */
    NOT_RECORDED("nothing is recorded of"),
    /** Something else, which the words say. */
    OTHER("");

    private final String words;

    Cause(String words) {
      this.words = words;
    }
  }

  /**
   * Why something cannot be determined.
   *
   * @param cause what kind of fact it is
   * @param about what it is about, as in {@code module 40}; empty only for {@link
   *     Cause#DAYS_NOT_COVERED} and {@link Cause#NO_TERM_AFTER}
   * @param days the days that it is about, in order; at least one for {@link
   *     Cause#DAYS_NOT_COVERED}, and for {@link Cause#NO_TERM_AFTER} the last day of the known
   *     terms
   * @throws io.github.ecf4j.model.check.InvalidValueException if nothing says what it is about
   */
  public NotKnown {
    requireNonNull(cause, "cause");
    Check.plain("about", about);
    requireNonNull(days, "days");
    if (cause == Cause.DAYS_NOT_COVERED || cause == Cause.NO_TERM_AFTER) {
      Check.that(!days.isEmpty(), "days", days, "one or more");
    } else {
      Check.text("about", about);
    }
  }

  /**
   * Days that no known term covers.
   *
   * @param days the days, in order; one range or more
   * @return why it cannot be determined
   * @throws io.github.ecf4j.model.check.InvalidValueException if there are no days
   */
  public static NotKnown daysNotCovered(List<DateRange> days) {
    Check.noNull("days", days);
    return new NotKnown(Cause.DAYS_NOT_COVERED, "", ImmutableList.copyOf(days));
  }

  /**
   * Terms that end before what is asked about does.
   *
   * @param last the last day of the known terms
   * @return why it cannot be determined
   */
  public static NotKnown noTermAfter(LocalDate last) {
    return new NotKnown(
        Cause.NO_TERM_AFTER,
        "",
        ImmutableList.of(new DateRange(requireNonNull(last, "last"), last)));
  }

  /**
   * Nothing recorded, where there ought to be something.
   *
   * @param what of what, as in {@code a post after 21 July 2023}
   * @return why it cannot be determined
   */
  public static NotKnown notRecorded(String what) {
    requireNonNull(what, "what");
    return new NotKnown(Cause.NOT_RECORDED, what, ImmutableList.of());
  }

  /**
   * Nothing recorded of some days, where there ought to be something.
   *
   * @param what of what, with the days, as in {@code a post for 1 September 2021}
   * @param days the days
   * @return why it cannot be determined
   */
  public static NotKnown notRecorded(String what, DateRange days) {
    requireNonNull(what, "what");
    return new NotKnown(Cause.NOT_RECORDED, what, ImmutableList.of(requireNonNull(days, "days")));
  }

  /**
   * A module, event or step that the programme does not have.
   *
   * @param what the module, event or step, as in {@code module 40}
   * @return why it cannot be determined
   */
  public static NotKnown notInProgramme(String what) {
    requireNonNull(what, "what");
    return new NotKnown(Cause.NOT_IN_PROGRAMME, what, ImmutableList.of());
  }

  /**
   * A person without any record.
   *
   * @param person the person
   * @return why it cannot be determined
   */
  public static NotKnown person(PersonId person) {
    return new NotKnown(
        Cause.UNKNOWN_PERSON, requireNonNull(person, "person").toString(), ImmutableList.of());
  }

  /**
   * Records that cannot all be right.
   *
   * @param about what they contradict each other on, as in {@code the mentor m1, given twice}
   * @return why it cannot be determined
   */
  public static NotKnown contradiction(String about) {
    requireNonNull(about, "about");
    return new NotKnown(Cause.CONTRADICTION, about, ImmutableList.of());
  }

  /**
   * Records of some days that cannot all be right.
   *
   * @param about what they contradict each other on, with the days
   * @param days the days
   * @return why it cannot be determined
   */
  public static NotKnown contradiction(String about, DateRange days) {
    requireNonNull(about, "about");
    return new NotKnown(Cause.CONTRADICTION, about, ImmutableList.of(requireNonNull(days, "days")));
  }

  /**
   * Records that could not be read.
   *
   * @param records which, as in {@code study.csv}
   * @return why it cannot be determined
   */
  public static NotKnown unreadable(String records) {
    requireNonNull(records, "records");
    return new NotKnown(Cause.NOT_READABLE, records, ImmutableList.of());
  }

  /**
   * Anything else.
   *
   * @param why the reason in words
   * @return why it cannot be determined
   */
  public static NotKnown because(String why) {
    requireNonNull(why, "why");
    return new NotKnown(Cause.OTHER, why, ImmutableList.of());
  }

  /** Prints the reason, as in {@code no known term covers 1 January 2022 to 3 April 2022}. */
  @Override
  public String toString() {
    String what = about.isEmpty() ? days.stream().map(Words::range).collect(joining(", ")) : about;
    return cause == Cause.OTHER ? what : cause.words + " " + what;
  }
}
