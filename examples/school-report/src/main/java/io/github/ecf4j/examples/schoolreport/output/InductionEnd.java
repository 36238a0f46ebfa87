package io.github.ecf4j.examples.schoolreport.output;

import io.github.ecf4j.examples.schoolreport.audit.EctAudit;
import io.github.ecf4j.model.induction.Post;
import io.github.ecf4j.rules.answer.NotKnown;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.service.InductionStatus;
import io.github.ecf4j.rules.service.PartAbsence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When a teacher's induction ends: one day, in the same words wherever a page says it.
 *
 * @param day the day, or that it is not known
 * @param how a sentence that begins with the day and says how it was worked out
 */
record InductionEnd(String day, String how) {
  private static final String BEYOND = "beyond the known terms";

  static InductionEnd of(EctAudit ect) {
    InductionStatus status = ect.status().value();
    Optional<LocalDate> end = status.years().projectedEnd();
    if (end.isPresent()) {
      String day = Words.day(end.orElseThrow());
      return new InductionEnd(day, day + ", " + served(ect) + planned(ect));
    }
    return ect.estimatedEnd()
        .value()
        .map(estimate -> "about " + Words.day(estimate))
        .map(
            day ->
                new InductionEnd(
                    day,
                    day + ", if terms go on as they are known: it lies " + BEYOND + planned(ect)))
        .orElseGet(() -> new InductionEnd("not known", "not known: " + whyNot(ect) + planned(ect)));
  }

  private static String served(EctAudit ect) {
    InductionStatus status = ect.status().value();
    Exact extension =
        status.absence().stream().map(PartAbsence::extension).reduce(Exact.zero(), Exact::plus);
    return (status.served() ? "when all that was required, " : "when all that is required, ")
        + Words.count(status.termsRequired(), "term")
        + (extension.signum() > 0
            ? " and " + Words.count(extension, "day") + " of extension for absence"
            : "")
        + (status.left().termInNewSchool() ? " and a term in the new school" : "")
        + (status.served() ? ", was served" : ", is served")
        + ", counted from "
        + Words.day(ect.ect().startedOn())
        + " on in proportion to the full-time equivalent"
        + (status.notKnown().isEmpty()
            ? ""
            : ", as far as the "
                + (areTermsKnown(status) ? "posts recorded" : "known terms")
                + " tell");
  }

  /** If so, what is in doubt is the posts. */
  private static boolean areTermsKnown(InductionStatus status) {
    return status.notKnown().stream()
        .noneMatch(why -> why.cause() == NotKnown.Cause.DAYS_NOT_COVERED);
  }

  /** The plan looks at the rest of what has begun, and may end on another day. */
  private static String planned(EctAudit ect) {
    Optional<LocalDate> planned = ect.years().projectedEnd();
    return planned.equals(ect.status().value().years().projectedEnd())
        ? ""
        : "; the plan ends "
            + planned
                .map(end -> "on " + Words.day(end))
                .or(() -> lastOfAllPosts(ect).map(last -> "with the posts, on " + Words.day(last)))
                .orElse(BEYOND)
            + ", since what is recorded of days to come is planned for, too";
  }

  /** A leaver has no end; neither has who goes on beyond the known terms. */
  private static String whyNot(EctAudit ect) {
    return lastOfAllPosts(ect)
        .map(last -> "no post is recorded after " + Words.day(last))
        .orElse(BEYOND);
  }

  /** The last day in post; empty where a post goes on, or none is recorded. */
  private static Optional<LocalDate> lastOfAllPosts(EctAudit ect) {
    List<Post> posts = ect.ect().service().posts();
    return posts.stream().allMatch(post -> post.endsOn().isPresent())
        ? posts.stream().flatMap(post -> post.endsOn().stream()).max(LocalDate::compareTo)
        : Optional.empty();
  }
}
