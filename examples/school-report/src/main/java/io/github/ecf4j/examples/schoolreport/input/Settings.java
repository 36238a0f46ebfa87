package io.github.ecf4j.examples.schoolreport.input;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ecf4j.model.person.PersonId;
import java.util.Optional;

/**
 * What is decided for a school's teachers, and by which appropriate body's decisions each goes.
 *
 * <p>Law: of one setting at most one row holds for a teacher: that of the teacher's appropriate
 * body, or else that for all.
 *
 * @param all the rows in effect: by setting in the order of the readings and figures, then those
 *     for all before those of the bodies by name
 * @param bodies the appropriate body of each teacher of whom one is recorded
 */
public record Settings(ImmutableList<Setting> all, ImmutableMap<PersonId, String> bodies) {

  /** The appropriate body of a teacher, if recorded. */
  public Optional<String> bodyOf(PersonId ect) {
    return Optional.ofNullable(bodies.get(ect));
  }

  /** What holds for the teachers of an appropriate body, or for those of whom none is recorded. */
  public ImmutableList<Setting> of(Optional<String> body) {
    return all.stream().filter(one -> holds(one, body)).collect(toImmutableList());
  }

  private boolean holds(Setting setting, Optional<String> body) {
    return setting.appropriateBody().isPresent()
        ? setting.appropriateBody().equals(body)
        : body.isEmpty() || !decidedOtherwise(setting).contains(body.orElseThrow());
  }

  /** The appropriate bodies that have a row of their own of what a row for all sets. */
  public ImmutableList<String> decidedOtherwise(Setting forAll) {
    return all.stream()
        .filter(one -> one.id().equals(forAll.id()))
        .flatMap(one -> one.appropriateBody().stream())
        .collect(toImmutableList());
  }
}
