package io.github.ecf4j.model.programme;

import io.github.ecf4j.model.check.Check;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/** A self-study module of a programme. */
@Value.Immutable
public abstract class StudyModule {
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Za-z0-9]{0,15}");

  StudyModule() {}

  /**
   * Its place in the sequence.
   *
   * @return the number
   */
  public abstract ModuleNumber number();

  /**
   * The strand it belongs to.
   *
   * @return the strand
   */
  public abstract Strand strand();

  /**
   * Its code, the provider's where one is published, such as {@code I10}.
   *
   * @return up to 16 letters and digits, of which the first is a capital letter
   */
  public abstract String code();

  /**
   * Its title; titles may repeat.
   *
   * @return the title
   */
  public abstract String title();

  /**
   * What it is about, in the words of this library.
   *
   * @return one sentence
   */
  public abstract String summary();

  /**
   * Whether it opens a strand or teaches a topic.
   *
   * @return the kind
   */
  public abstract ModuleKind kind();

  /**
   * How long it takes.
   *
   * @return minutes of self-study, from 0 to 600; 0 says that there is none that week
   */
  public abstract int minutes();

  /**
   * How long the mentor meets the teacher in that week, where the programme publishes its meetings
   * week by week.
   *
   * @return minutes, from 0 to 600; 0 says that no meeting is held; empty where nothing is
   *     published
   */
  public abstract OptionalInt mentorMinutes();

  /**
   * The week in which its provider publishes it.
   *
   * @return the week; empty where none is published
   */
  public abstract Optional<ProgrammeWeek> week();

  /**
   * What a careful reader of the sources should know, such as another title.
   *
   * @return the note, if there is one
   */
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    note().ifPresent(text -> Check.plain("note", text));
    Check.that(
        CODE.matcher(code()).matches(),
        "code",
        code(),
        "a capital letter and up to 15 more letters and digits");
    Check.text("title", title());
    Check.text("summary", summary());
    Check.range("minutes", minutes(), 0, 600);
    mentorMinutes().ifPresent(minutes -> Check.range("mentorMinutes", minutes, 0, 600));
    if (kind() == ModuleKind.EMPTY) {
      isNone("minutes", minutes());
      isNone("mentorMinutes", mentorMinutes().orElse(0));
    }
  }

  private static void isNone(String field, int minutes) {
    Check.that(minutes == 0, field, minutes, "0 in a week that asks for nothing");
  }

  /** Prints number and code. */
  @Override
  public String toString() {
    return "StudyModule " + number() + " (" + code() + ")";
  }

  /**
   * Starts a module.
   *
   * @return a builder
   */
  public static StudyModuleBuilder builder() {
    return new StudyModuleBuilder();
  }

  /**
   * Starts from this value, to change parts of it.
   *
   * @return a builder that has every part of this value; each can be replaced, once
   */
  public StudyModuleBuilder toBuilder() {
    return new StudyModuleBuilder(this);
  }
}
