package io.github.ecf4j.rules.roles;

import static io.github.ecf4j.rules.Samples.day;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.rules.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The cases lie in {@code bodies.tsv} and {@code assessors.tsv}. */
class RolesTest {
  private static List<String> words(@Nullable String cell) {
    return Splitter.on(' ').omitEmptyStrings().splitToList(Optional.ofNullable(cell).orElse(""));
  }

  private static List<String> ids(Objections objections) {
    return objections.all().stream().map(one -> one.provision().id()).toList();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "/io/github/ecf4j/rules/roles/bodies.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void whichBodiesActForWhom(
      String rule,
      String source,
      AppropriateBody.Kind kind,
      AppropriateBody.SchoolKind school,
      LocalDate day,
      @Nullable String ties,
      @Nullable String objections) {
    List<String> all = words(ties);
    AppropriateBody body =
        AppropriateBody.builder()
            .kind(kind)
            .actedBefore(all.contains("actedBefore"))
            .recommendedTeacher(all.contains("recommendedTeacher"))
            .employsTeacher(all.contains("employsTeacher"))
            .servedThere(all.contains("servedThere"))
            .contactIsInvolved(all.contains("contactIsInvolved"))
            .build();

    assertThat(ids(body.mayActFor(school, day))).isEqualTo(words(objections));
    assertThat(body.mayActFor(school, day).isNone()).isEqualTo(objections == null);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "/io/github/ecf4j/rules/roles/assessors.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void whoMayAssess(
      String rule,
      String source,
      boolean head,
      boolean tutor,
      boolean mentor,
      boolean qts,
      @Nullable String objections) {
    assertThat(ids(new Assessor(head, tutor, mentor, qts).mayAssess()))
        .isEqualTo(words(objections));
  }

  private static InductionRecord.Builder ect() {
    return Samples.ect(Samples.programme(3), "2021-09-06");
  }

  /** ROLE-1, ROLE-4. */
  @Test
  void mentorTutorAndTeacherAreThreePeople() {
    InductionRecord self = ect().build();
    PersonId id = self.ect();
    PersonId other = PersonId.of("sian");

    assertThat(Mentoring.objectionsTo(self).isNone()).isTrue();
    assertThat(ids(Mentoring.objectionsTo(ect().mentor(other).build()))).isEmpty();
    assertThat(ids(Mentoring.objectionsTo(ect().mentor(id).build()))).containsExactly("ROLE-4");
    assertThat(ids(Mentoring.objectionsTo(ect().mentor(other).inductionTutor(other).build())))
        .containsExactly("ROLE-1");
    assertThat(
            ids(
                Mentoring.objectionsTo(
                    ect()
                        .mentor(other)
                        .inductionTutor(other)
                        .samePersonReason("A school of four")
                        .build())))
        .isEmpty();
  }

  /** ROLE-8. */
  @Test
  void nobodyIsAppraisedDuringInduction() {
    LocalDate start = day("2021-09-06");
    LocalDate end = day("2023-07-07");

    assertThat(Mentoring.objectionsToAppraisal(start, end, day("2021-09-05")).isNone()).isTrue();
    assertThat(Mentoring.objectionsToAppraisal(start, end, end).all())
        .singleElement()
        .hasToString(
            "ROLE-8 (SG 2.48): nobody is appraised during induction, which began on 6 September"
                + " 2021");
    assertThat(ids(Mentoring.objectionsToAppraisal(start, end, start))).hasSize(1);
    assertThat(Mentoring.objectionsToAppraisal(start, end, day("2023-07-08")).isNone()).isTrue();
  }
}
