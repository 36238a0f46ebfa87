package io.github.ecf4j.rules.roles;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.policy.Policies;
import io.github.ecf4j.rules.policy.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The cases lie in {@code bodies.tsv} and {@code assessors.tsv}. */
class RolesTest {
  private static final Policy POLICY = Policies.published().on(LocalDate.of(2024, 9, 1));

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

    assertThat(ids(body.mayActFor(school, POLICY, day))).isEqualTo(words(objections));
    assertThat(body.mayActFor(school, POLICY, day).isNone()).isEqualTo(objections == null);
  }

  @Test
  void nothingStandsAgainstABodyOfWhichNoTiesAreKnown() {
    AppropriateBody hub =
        AppropriateBody.builder().kind(AppropriateBody.Kind.TEACHING_SCHOOL_HUB).build();
    AppropriateBody authority =
        AppropriateBody.builder().kind(AppropriateBody.Kind.LOCAL_AUTHORITY).build();

    assertThat(
            hub.mayActFor(AppropriateBody.SchoolKind.STATE_FUNDED, POLICY, LocalDate.of(2024, 9, 2))
                .isNone())
        .isTrue();
    assertThat(
            authority
                .mayActFor(
                    AppropriateBody.SchoolKind.STATE_FUNDED, POLICY, LocalDate.of(2023, 9, 1))
                .isNone())
        .isFalse();
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

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "/io/github/ecf4j/rules/roles/people.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void mentorTutorAndTeacherAreThreePeople(
      String rule,
      String source,
      @Nullable String mentor,
      String tutor,
      @Nullable String reason,
      @Nullable String objections) {
    InductionRecord.Builder ect = Samples.ect(Samples.programme(3), "2021-09-06");
    PersonId self = Samples.ect(Samples.programme(3), "2021-09-06").build().ect();
    if (mentor != null) {
      ect.mentor(mentor.equals("self") ? self : PersonId.of(mentor));
    }
    if (reason != null) {
      ect.samePersonReason(reason);
    }
    ect.inductionTutor(PersonId.of(tutor));

    assertThat(ids(Mentoring.objectionsTo(ect.build()))).isEqualTo(words(objections));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "/io/github/ecf4j/rules/roles/appraisal.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void nobodyIsAppraisedDuringInduction(
      String rule,
      String source,
      LocalDate started,
      LocalDate completed,
      LocalDate day,
      @Nullable String objections) {
    Objections found = Mentoring.objectionsToAppraisal(started, completed, day);

    assertThat(ids(found)).isEqualTo(words(objections));
    assertThat(found.all().toString())
        .isEqualTo(
            found.isNone()
                ? "[]"
                : "[ROLE-8 (SG 2.48): nobody is appraised during induction, which began on 6"
                    + " September 2021]");
  }
}
