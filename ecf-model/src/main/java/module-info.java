/**
 * The Early Career Framework programme as immutable types, without data and without rules.
 *
 * <p>Read in this order: {@link io.github.ecf4j.model.framework} (the entitlement), {@link
 * io.github.ecf4j.model.programme} (how a provider teaches it), {@link
 * io.github.ecf4j.model.coaching} (what mentor and teacher did), then {@link
 * io.github.ecf4j.model.calendar}, {@link io.github.ecf4j.model.induction} (when, and in which
 * post) and {@link io.github.ecf4j.model.plan} (what is due in which week).
 *
 * <p>Every value is immutable and safe for use by many threads. A malformed value is refused at
 * construction with an {@link io.github.ecf4j.model.check.InvalidValueException} that names the
 * field, the value and the bound. A {@code null} argument is refused with a {@link
 * java.lang.NullPointerException} that names the parameter; no method returns {@code null}.
 */
module io.github.ecf4j.model {
  requires transitive com.google.common;
  requires static org.immutables.value.annotations;
  requires transitive org.jspecify;

  exports io.github.ecf4j.model.calendar;
  exports io.github.ecf4j.model.check;
  exports io.github.ecf4j.model.coaching;
  exports io.github.ecf4j.model.exchange;
  exports io.github.ecf4j.model.framework;
  exports io.github.ecf4j.model.induction;
  exports io.github.ecf4j.model.person;
  exports io.github.ecf4j.model.plan;
  exports io.github.ecf4j.model.programme;
  exports io.github.ecf4j.model.source;
  exports io.github.ecf4j.model.table;
}
