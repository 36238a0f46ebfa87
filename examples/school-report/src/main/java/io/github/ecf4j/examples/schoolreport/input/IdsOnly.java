package io.github.ecf4j.examples.schoolreport.input;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.RecordedStep;
import io.github.ecf4j.model.induction.InductionRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes from a school what somebody wrote in words of their own, which may name people: its name,
 * what they are called, who decided, the reasons for a mentor who is tutor as well, the titles of
 * steps, and the values of refused rows.
 *
 * <p>Law: the findings of each rule stay, on the same days; their words alone change.
 */
final class IdsOnly {
  private static final String LEFT_OUT = "left out";

  private IdsOnly() {}

  static SchoolFolder of(SchoolFolder school) {
    return ImmutableSchoolFolder.builder()
        .from(school)
        .hasIdsOnly(true)
        .schoolName(Optional.empty())
        .names(Names.none())
        .settings(
            new Settings(
                school.settings().all().stream()
                    .map(one -> ImmutableSetting.copyOf(one).withDecidedBy(Optional.empty()))
                    .collect(toImmutableList()),
                school.settings().bodies()))
        .ects(school.ects().stream().map(ect -> of(ect, school)).collect(toImmutableList()))
        .refusals(school.refusals().stream().map(IdsOnly::of).collect(toImmutableList()))
        .build();
  }

  private static Refusal of(Refusal refusal) {
    return new Refusal(refusal.file(), refusal.line(), refusal.field(), LEFT_OUT, LEFT_OUT);
  }

  private static InductionRecord of(InductionRecord ect, SchoolFolder school) {
    List<String> titles = new ArrayList<>();
    ImmutableList<CoachingSession> sessions =
        ect.history().sessions().stream()
            .map(session -> of(session, school, titles))
            .collect(toImmutableList());
    InductionRecord named =
        ect.toBuilder().history(ect.history().toBuilder().sessions(sessions).build()).build();
    return ect.samePersonReason().isPresent()
        ? named.toBuilder().samePersonReason(LEFT_OUT).build()
        : named;
  }

  private static CoachingSession of(
      CoachingSession session, SchoolFolder school, List<String> titles) {
    return session
        .step()
        .filter(step -> step.title().isPresent() && !isOfABank(step, school))
        .map(step -> session.toBuilder().step(renamed(step, titles)).build())
        .orElse(session);
  }

  private static boolean isOfABank(RecordedStep step, SchoolFolder school) {
    return step.id().stream()
        .flatMap(id -> school.banks().stream().flatMap(bank -> bank.step(id).stream()))
        .anyMatch(known -> step.title().filter(known.title()::equals).isPresent());
  }

  /** A step without an id is told from others by its title: equal ones keep an equal one. */
  private static RecordedStep renamed(RecordedStep step, List<String> titles) {
    String title = step.title().orElseThrow();
    if (!titles.contains(title)) {
      titles.add(title);
    }
    return step.toBuilder().title("own step " + (titles.indexOf(title) + 1)).build();
  }
}
