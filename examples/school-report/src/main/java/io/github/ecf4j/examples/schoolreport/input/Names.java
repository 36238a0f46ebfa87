package io.github.ecf4j.examples.schoolreport.input;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multiset;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.rules.finding.Finding;
import io.github.ecf4j.rules.rule.mentor.MentorStudy;
import io.github.ecf4j.rules.rule.teacher.MentorNotAssessor;
import java.util.Collection;
import java.util.Map;

/**
 * What people are called where people read it. Ids stay the key: programs get them alone.
 *
 * <p>Law: no two people are called alike.
 *
 * @param named those who are not called by their ids
 */
public record Names(ImmutableMap<PersonId, String> named) {

  /** Everybody goes by an id. */
  public static Names none() {
    return new Names(ImmutableMap.of());
  }

  /** A name that others have, or that is another's id, has the id beside it. */
  static Names of(Map<PersonId, String> names, Collection<PersonId> everybody) {
    Multiset<String> taken = HashMultiset.create(names.values());
    everybody.stream()
        .filter(id -> !id.value().equals(names.get(id)))
        .map(PersonId::value)
        .forEach(taken::add);
    return new Names(
        names.entrySet().stream()
            .collect(
                toImmutableMap(
                    Map.Entry::getKey,
                    one ->
                        taken.count(one.getValue()) == 1
                            ? one.getValue()
                            : one.getValue() + " (" + one.getKey() + ")")));
  }

  /**
   * What somebody is called.
   *
   * @param person the id
   * @return the name; the id of somebody without one
   */
  public String of(PersonId person) {
    return named.getOrDefault(person, person.value());
  }

  /**
   * Why a rule found something, with the people in it called by their names.
   *
   * @param finding the finding
   * @return one or two sentences
   */
  public String message(Finding finding) {
    if (finding.justification() instanceof MentorStudy.NotRead why) {
      return new MentorStudy.NotRead(called(why.ect()), why.step(), why.modules()).message();
    }
    if (finding.justification() instanceof MentorNotAssessor.SamePerson why) {
      return new MentorNotAssessor.SamePerson(called(why.person()), why.recordedReason()).message();
    }
    return finding.message();
  }

  private PersonId called(PersonId person) {
    return PersonId.of(of(person));
  }
}
