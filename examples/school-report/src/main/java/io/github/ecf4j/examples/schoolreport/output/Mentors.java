package io.github.ecf4j.examples.schoolreport.output;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.examples.schoolreport.audit.EctAudit;
import io.github.ecf4j.examples.schoolreport.audit.SchoolAudit;
import io.github.ecf4j.examples.schoolreport.input.EctRecord;
import io.github.ecf4j.model.person.PersonId;

/** Who mentors whom. */
final class Mentors {
  private Mentors() {}

  static ImmutableList<PersonId> ectsOf(SchoolAudit audit, PersonId mentor) {
    return audit.ects().stream()
        .map(EctAudit::ect)
        .filter(ect -> ect.mentor().filter(mentor::equals).isPresent())
        .map(EctRecord::id)
        .collect(ImmutableList.toImmutableList());
  }
}
