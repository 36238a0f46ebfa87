package io.github.ecf4j.rules.induction;

import static io.github.ecf4j.rules.Samples.day;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.induction.Absence;
import io.github.ecf4j.model.induction.Extension;
import io.github.ecf4j.model.induction.Fte;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Post;
import io.github.ecf4j.model.induction.Reduction;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.exact.Exact;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Cases in {@code cases.tsv}, to which a reader can add without Java. Induction starts on 6
 * September 2021; terms are those of {@link InductionClockTest}: 60 days each, autumn from the
 * first Monday of September, spring from that of January, summer from the first after 14 April.
 *
 * <p>Posts are {@code from..to@FTE@school}, absences {@code from..to REASON days [asked]},
 * decisions {@code +terms day} for an extension and {@code =terms day} for a reduction. Terms
 * served are given to four places.
 */
class InductionCasesTest {
  private static final SchoolCalendar CALENDAR = Samples.calendar(45, 12);

  private static List<String> words(@Nullable String cell, char separator) {
    return Splitter.on(separator)
        .omitEmptyStrings()
        .trimResults()
        .splitToList(Optional.ofNullable(cell).orElse(""));
  }

  private static Post post(String text) {
    List<String> parts = Splitter.on('@').splitToList(text);
    List<String> days = Splitter.on("..").splitToList(parts.get(0));
    Post.Builder post = Post.builder().startsOn(day(days.get(0))).fte(Fte.of(parts.get(1)));
    if (!days.get(1).isEmpty()) {
      post.endsOn(day(days.get(1)));
    }
    if (parts.size() > 2) {
      post.school(parts.get(2));
    }
    return post.build();
  }

  private static Absence absence(String text) {
    List<String> parts = Splitter.on(' ').splitToList(text);
    List<String> days = Splitter.on("..").splitToList(parts.get(0));
    return Absence.builder()
        .days(new DateRange(day(days.get(0)), day(days.get(1))))
        .reason(Absence.Reason.valueOf(parts.get(1)))
        .contractedDays(new BigDecimal(parts.get(2)))
        .isExtensionAsked(parts.contains("asked"))
        .build();
  }

  private static void decide(InductionRecord.Builder ect, String text) {
    List<String> parts = Splitter.on(' ').splitToList(text);
    BigDecimal terms = new BigDecimal(parts.get(0).substring(1));
    if (text.startsWith("+")) {
      ect.addExtensions(new Extension(day(parts.get(1)), terms));
    } else {
      ect.addReductions(new Reduction(day(parts.get(1)), terms, Reduction.Kind.PRIOR_EXPERIENCE));
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "/io/github/ecf4j/rules/induction/cases.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void theTableOfCases(
      String rule,
      String source,
      String posts,
      @Nullable String absences,
      @Nullable String decisions,
      LocalDate day,
      BigDecimal served,
      BigDecimal required,
      int extension1,
      int extension2,
      @Nullable LocalDate end,
      String progress) {
    InductionRecord.Builder ect =
        Samples.ect(Samples.programme(3), "2021-09-06")
            .addAllPosts(words(posts, ' ').stream().map(InductionCasesTest::post).toList())
            .addAllAbsences(
                words(absences, ';').stream().map(InductionCasesTest::absence).toList());
    words(decisions, ';').forEach(decision -> decide(ect, decision));
    InductionStatus status = InductionClock.of(CALENDAR).on(ect.build(), day).value();

    assertThat(status.termsServed().toDecimal(4, RoundingMode.HALF_UP))
        .isEqualByComparingTo(served);
    assertThat(status.termsRequired()).isEqualTo(Exact.of(required));
    assertThat(status.absence())
        .extracting(PartAbsence::extension)
        .containsExactly(Exact.of(extension1), Exact.of(extension2));
    assertThat(status.years().projectedEnd()).isEqualTo(Optional.ofNullable(end));
    assertThat(status.progressLine()).isEqualTo(progress);
  }
}
