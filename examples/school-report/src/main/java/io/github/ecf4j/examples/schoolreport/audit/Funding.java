package io.github.ecf4j.examples.schoolreport.audit;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.AcademicYear;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.funding.FundingCalculator;
import io.github.ecf4j.rules.funding.FundingTable;
import io.github.ecf4j.rules.funding.Grant;
import io.github.ecf4j.rules.funding.GrantCase;
import io.github.ecf4j.rules.funding.Instalment;
import io.github.ecf4j.rules.funding.Region;
import io.github.ecf4j.rules.funding.Sector;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.policy.Figure;
import io.github.ecf4j.rules.school.School;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/**
 * What a school is paid for a teacher, if it is state-funded.
 *
 * @param academicYear the academic year in which year 2 begins
 * @param maintained the grant for year 2, paid through the local authority
 * @param academy the same, paid directly
 * @param mentorTraining the payments towards the mentor's training; the scheme is that of the
 *     academic year in which induction began
 */
public record Funding(
    AcademicYear academicYear,
    Explained<Grant> maintained,
    Explained<Grant> academy,
    Explained<ImmutableList<Instalment>> mentorTraining) {
  /** Empty where the known terms do not reach year 2, or induction began before grants did. */
  static Optional<Funding> of(Induction induction, Region region) {
    AcademicYear cohort = AcademicYear.of(induction.record().startedOn());
    School school = induction.school();
    return induction
        .years()
        .lastDayOfYear1()
        .filter(last -> cohort.compareTo(firstCohort(school)) >= 0)
        .flatMap(last -> school.calendar().termsFrom(last.plusDays(1)).stream().findFirst())
        .map(Term::academicYear)
        .map(year -> of(induction.record(), region, year, cohort, school));
  }

  /** In which academic year induction began of the first for whom grants are paid. */
  private static AcademicYear firstCohort(School school) {
    return AcademicYear.of(school.policies().on(Days.LAST).get(Figure.GRANT_FOR_INDUCTION_FROM));
  }

  private static Funding of(
      InductionRecord ect, Region region, AcademicYear year, AcademicYear cohort, School school) {
    FundingCalculator calculator = FundingCalculator.of(FundingTable.published(), school);
    return new Funding(
        year,
        calculator.year2(grant(ect, region, year, Sector.MAINTAINED)),
        calculator.year2(grant(ect, region, year, Sector.ACADEMY)),
        calculator.mentorTraining(region, cohort, season(ect.startedOn())));
  }

  private static GrantCase grant(
      InductionRecord ect, Region region, AcademicYear year, Sector sector) {
    return GrantCase.builder()
        .region(region)
        .sector(sector)
        .inductionStartedOn(ect.startedOn())
        .academicYear(year)
        .build();
  }

  private static Term.Season season(LocalDate day) {
    Month month = day.getMonth();
    return month.compareTo(Month.AUGUST) >= 0
        ? Term.Season.AUTUMN
        : month.compareTo(Month.APRIL) < 0 ? Term.Season.SPRING : Term.Season.SUMMER;
  }
}
