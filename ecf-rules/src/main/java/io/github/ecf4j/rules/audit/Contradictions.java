package io.github.ecf4j.rules.audit;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multiset;
import io.github.ecf4j.model.coaching.CoachingHistory;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.rules.answer.NotKnown;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.coaching.CoachingCycle;
import io.github.ecf4j.rules.induction.Induction;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/** Records that cannot all be right. */
final class Contradictions {
  private Contradictions() {}

  /** What is contradictory about an entry, if anything is. */
  static Optional<NotKnown> of(CoachingSession entry, InductionRecord record) {
    if (entry.heldOn().isBefore(record.startedOn())) {
      return Optional.of(
          NotKnown.contradiction(
              "a session on " + Words.day(entry.heldOn()) + ", before induction began"));
    }
    return entry.mentor().equals(record.ect())
        ? Optional.of(ownMentor(record.ect()))
        : Optional.empty();
  }

  static NotKnown ownMentor(PersonId person) {
    return NotKnown.contradiction("who mentors " + person + ": mentor and teacher are one person");
  }

  static NotKnown givenTwice(PersonId person) {
    return NotKnown.contradiction(person + ", of whom there is more than one record");
  }

  /** The history without the entries that are contradictory. */
  static CoachingHistory sound(InductionRecord record) {
    CoachingHistory history = record.history();
    return Iterables.all(history.sessions(), entry -> of(entry, record).isEmpty())
        ? history
        : history.toBuilder()
            .sessions(Iterables.filter(history.sessions(), entry -> of(entry, record).isEmpty()))
            .build();
  }

  /** The induction without the entries that are contradictory. */
  static Induction sound(Induction ect) {
    InductionRecord record = ect.record();
    CoachingHistory sound = sound(record);
    return sound == record.history()
        ? ect
        : ect.withSameCourse(record.toBuilder().history(sound).build());
  }

  /**
   * The cycles without a contradictory entry: one that has such an entry neither was coached nor
   * went by without coaching, as far as anybody can tell.
   */
  static ImmutableList<CoachingCycle> soundCycles(Induction ect) {
    ImmutableList<CoachingSession> doubtful =
        ect.record().history().sessions().stream()
            .filter(entry -> of(entry, ect.record()).isPresent())
            .collect(toImmutableList());
    return doubtful.isEmpty()
        ? ect.cycles()
        : ect.cycles().stream()
            .filter(cycle -> doubtful.stream().noneMatch(one -> cycle.contains(one.heldOn())))
            .collect(toImmutableList());
  }

  /** Those of whom there is more than one record. */
  static <T> ImmutableSet<PersonId> givenTwice(
      Collection<T> records, Function<T, PersonId> person) {
    Multiset<PersonId> given = HashMultiset.create();
    records.forEach(record -> given.add(person.apply(record)));
    return given.entrySet().stream()
        .filter(one -> one.getCount() > 1)
        .map(Multiset.Entry::getElement)
        .collect(toImmutableSet());
  }
}
