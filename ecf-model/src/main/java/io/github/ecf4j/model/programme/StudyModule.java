package io.github.ecf4j.model.programme;

import io.github.ecf4j.model.check.Check;
import java.util.Optional;
import org.immutables.value.Value;

/** A self-study module of a programme. */
@Value.Immutable
public abstract class StudyModule {
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
   * Its week within the strand.
   *
   * @return from 1 to 64
   */
  public abstract int weekInStrand();

  /**
   * Its title; titles may repeat.
   *
   * @return the title
   */
  public abstract String title();

  /**
   * What it is about, in this library's own words.
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
   * @return minutes, from 1 to 600
   */
  public abstract int minutes();

  /**
   * What a careful reader of the sources should know, such as another title.
   *
   * @return the note, if there is one
   */
  public abstract Optional<String> note();

  /**
   * Its code: the strand's letters and the week within it, such as {@code I10}.
   *
   * @return the code
   */
  public String code() {
    return strand().code() + weekInStrand();
  }

  @Value.Check
  void check() {
    note().ifPresent(text -> Check.plain("note", text));
    Check.range("weekInStrand", weekInStrand(), 1, ModuleNumber.MAX);
    Check.text("title", title());
    Check.text("summary", summary());
    Check.range("minutes", minutes(), 1, 600);
  }

  /**
   * Starts a module.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Takes the parts of a module; every part but the note is required.
   *
   * <p>Each part has a method of its own name; lists and sets have {@code add…} and {@code
   * addAll…}.
   */
  public static final class Builder extends ImmutableStudyModule.Builder {
    Builder() {}
  }
}
