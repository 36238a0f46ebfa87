package io.github.ecf4j.model.programme;

import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.check.ValueBuilder;
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
  public static Builder builder() {
    return new Builder(new ImmutableStudyModule.Builder());
  }

  /**
   * Starts from this value, to change parts of it.
   *
   * @return a builder that has every part of this value; each can be replaced, once
   */
  public Builder toBuilder() {
    return new Builder(new ImmutableStudyModule.Builder().like(this));
  }

  /** Takes the parts of a module; every part but the note is required. */
  public static final class Builder extends ValueBuilder<Builder> {
    private final ImmutableStudyModule.Builder parts;

    Builder(ImmutableStudyModule.Builder parts) {
      this.parts = parts;
    }

    /**
     * Gives its place in the sequence.
     *
     * @param number the number
     * @return this
     */
    public Builder number(ModuleNumber number) {
      return once("number", number, parts::number);
    }

    /**
     * Gives the strand it belongs to.
     *
     * @param strand the strand
     * @return this
     */
    public Builder strand(Strand strand) {
      return once("strand", strand, parts::strand);
    }

    /**
     * Gives its week within the strand.
     *
     * @param weekInStrand from 1 to 64
     * @return this
     */
    public Builder weekInStrand(int weekInStrand) {
      return once("weekInStrand", weekInStrand, parts::weekInStrand);
    }

    /**
     * Gives its title.
     *
     * @param title the title
     * @return this
     */
    public Builder title(String title) {
      return once("title", title, parts::title);
    }

    /**
     * Sets what it is about, in the words of this library.
     *
     * @param summary one sentence
     * @return this
     */
    public Builder summary(String summary) {
      return once("summary", summary, parts::summary);
    }

    /**
     * Sets whether it opens a strand or teaches a topic.
     *
     * @param kind the kind
     * @return this
     */
    public Builder kind(ModuleKind kind) {
      return once("kind", kind, parts::kind);
    }

    /**
     * Sets how long it takes.
     *
     * @param minutes minutes, from 1 to 600
     * @return this
     */
    public Builder minutes(int minutes) {
      return once("minutes", minutes, parts::minutes);
    }

    /**
     * Sets a note for careful readers of the sources, such as another title.
     *
     * @param note the note
     * @return this
     */
    public Builder note(String note) {
      return once("note", note, parts::note);
    }

    /**
     * Sets a note for careful readers of the sources, such as another title.
     *
     * @param note the note, or empty for none
     * @return this
     */
    public Builder note(Optional<String> note) {
      return once("note", note, parts::note);
    }

    /**
     * The value.
     *
     * @return what was given
     * @throws io.github.ecf4j.model.check.InvalidValueException if a required part is missing, or
     *     one is outside its bounds
     */
    public StudyModule build() {
      return parts.build();
    }
  }
}
