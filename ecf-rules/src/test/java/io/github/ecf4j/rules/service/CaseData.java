package io.github.ecf4j.rules.service;

import static io.github.ecf4j.rules.Samples.day;

import com.google.common.base.Splitter;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.io.Resources;
import io.github.ecf4j.model.calendar.AcademicYear;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.calendar.TermBuilder;
import io.github.ecf4j.model.induction.Absence;
import io.github.ecf4j.model.induction.AbsenceBuilder;
import io.github.ecf4j.model.induction.Extension;
import io.github.ecf4j.model.induction.Fte;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Post;
import io.github.ecf4j.model.induction.PostBuilder;
import io.github.ecf4j.model.induction.Reduction;
import io.github.ecf4j.model.induction.ServiceCredit;
import io.github.ecf4j.model.source.Citation;
import io.github.ecf4j.model.source.Source;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.Figure;
import io.github.ecf4j.rules.policy.FigureValue;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.school.School;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How cases are written. Calendars stand in {@code calendars.tsv}; posts are {@code
 * from..to@FTE@school@WEEKDAY+WEEKDAY@body}, set apart by blanks; absences {@code from..to REASON
 * days [asked]}, set apart by semicolons; decisions {@code +terms day}, {@code =terms day
 * [PART_TIME]} and {@code credit terms day}; choices {@code NAME=value}, set apart by blanks.
 */
public final class CaseData {
  private static final ImmutableMap<String, SchoolCalendar> CALENDARS = calendars();

  private CaseData() {}

  private static ImmutableMap<String, SchoolCalendar> calendars() {
    ListMultimap<String, Term> terms = ArrayListMultimap.create();
    try {
      Resources.readLines(
              Resources.getResource(CaseData.class, "calendars.tsv"), StandardCharsets.UTF_8)
          .stream()
          .skip(1)
          .map(Splitter.on('\t')::splitToList)
          .forEach(cells -> terms.put(cells.get(0), term(cells)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ImmutableMap.Builder<String, SchoolCalendar> calendars = ImmutableMap.builder();
    terms
        .asMap()
        .forEach(
            (name, all) -> calendars.put(name, SchoolCalendar.of(List.copyOf(all), List.of())));
    return calendars.buildOrThrow();
  }

  private static Term term(List<String> cells) {
    AcademicYear year = AcademicYear.of(Integer.parseInt(cells.get(1)));
    DateRange days = new DateRange(day(cells.get(3)), day(cells.get(4)));
    if (cells.get(2).contains(" of ")) {
      List<String> place = Splitter.on(" of ").splitToList(cells.get(2));
      return Term.of(year, Integer.parseInt(place.get(0)), Integer.parseInt(place.get(1)), days);
    }
    TermBuilder term =
        Term.builder()
            .academicYear(year)
            .season(Term.Season.valueOf(cells.get(2).toUpperCase(Locale.ROOT)))
            .days(days);
    if (!cells.get(5).isEmpty()) {
      term.halfTerm(new DateRange(day(cells.get(5)), day(cells.get(6))));
    }
    return term.build();
  }

  public static SchoolCalendar calendar(String name) {
    return Optional.ofNullable(CALENDARS.get(name)).orElseThrow();
  }

  public static List<String> words(@Nullable String cell, char separator) {
    return Splitter.on(separator)
        .omitEmptyStrings()
        .trimResults()
        .splitToList(Optional.ofNullable(cell).orElse(""));
  }

  public static InductionRecord ect(
      LocalDate start, String posts, @Nullable String absences, @Nullable String decisions) {
    InductionRecord.Builder ect =
        Samples.ect(Samples.programme(3), start.toString())
            .addAllPosts(words(posts, ' ').stream().map(CaseData::post).toList())
            .addAllAbsences(words(absences, ';').stream().map(CaseData::absence).toList());
    words(decisions, ';').forEach(decision -> decide(ect, decision));
    return ect.build();
  }

  private static Post post(String text) {
    List<String> parts = Splitter.on('@').splitToList(text);
    List<String> days = Splitter.on("..").splitToList(parts.get(0));
    PostBuilder post = Post.builder().startsOn(day(days.get(0))).fte(Fte.of(parts.get(1)));
    if (!days.get(1).isEmpty()) {
      post.endsOn(day(days.get(1)));
    }
    if (parts.size() > 2) {
      post.school(parts.get(2));
    }
    if (parts.size() > 3) {
      words(parts.get(3), '+').forEach(weekday -> post.addWorksOn(DayOfWeek.valueOf(weekday)));
    }
    if (parts.size() > 4) {
      post.appropriateBody(parts.get(4));
    }
    return post.build();
  }

  private static Absence absence(String text) {
    List<String> parts = Splitter.on(' ').splitToList(text);
    List<String> days = Splitter.on("..").splitToList(parts.get(0));
    AbsenceBuilder absence =
        Absence.builder()
            .days(new DateRange(day(days.get(0)), day(days.get(1))))
            .reason(Absence.Reason.valueOf(parts.get(1)))
            .extensionAsked(parts.contains("asked"));
    if (parts.size() > 2) {
      absence.contractedDays(new BigDecimal(parts.get(2)));
    }
    return absence.build();
  }

  private static void decide(InductionRecord.Builder ect, String text) {
    List<String> parts = Splitter.on(' ').splitToList(text);
    if (text.startsWith("+")) {
      ect.addExtensions(new Extension(day(parts.get(1)), terms(parts.get(0).substring(1))));
    } else if (text.startsWith("=")) {
      ect.addReductions(
          new Reduction(
              day(parts.get(1)),
              terms(parts.get(0).substring(1)),
              parts.contains("PART_TIME")
                  ? Reduction.Kind.PART_TIME
                  : Reduction.Kind.PRIOR_EXPERIENCE));
    } else {
      ect.addCredits(new ServiceCredit(day(parts.get(2)), terms(parts.get(1)), "Elsewhere"));
    }
  }

  private static BigDecimal terms(String text) {
    return new BigDecimal(text);
  }

  /** A school with the default readings and figures, but for those named. */
  public static School school(SchoolCalendar calendar, @Nullable String choices) {
    School school = School.of(calendar);
    for (String choice : words(choices, ' ')) {
      List<String> parts = Splitter.on('=').splitToList(choice);
      Optional<Reading<?>> reading = Reading.byId(parts.get(0));
      school =
          reading.isPresent()
              ? school.with(school.readings().withText(reading.orElseThrow(), parts.get(1)))
              : school.with(decided(Figure.byId(parts.get(0)).orElseThrow(), parts.get(1)));
    }
    return school;
  }

  private static FigureValue<?> decided(Figure<?> figure, String text) {
    return FigureValue.of(
        figure,
        day("2012-09-01"),
        text,
        new Citation(new Source("BODY", "Decision of the appropriate body", "A hub"), "letter"));
  }

  /** A number as a decimal or a fraction, as in {@code 939/355}. */
  public static Exact number(String text) {
    List<String> parts = Splitter.on('/').splitToList(text);
    Exact number = Exact.of(new BigDecimal(parts.get(0)));
    return parts.size() == 1 ? number : number.dividedBy(Exact.of(new BigDecimal(parts.get(1))));
  }
}
