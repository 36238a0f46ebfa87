package io.github.ecf4j.rules.service;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.rules.answer.Derivation;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.answer.Step;
import io.github.ecf4j.rules.answer.Unit;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.Figure;
import io.github.ecf4j.rules.policy.Policy;
import io.github.ecf4j.rules.policy.Provision;
import java.math.BigDecimal;

/** Terms that are not those of a school year of three (rules LEN-9, LEN-11 and ABS-10). */
public final class TermsElsewhere {
  private static final int SHARE_PLACES = 9;

  private static final Exact MOST_TERMS = Exact.of(1000);
  private static final Exact MOST_DAYS = Exact.of(100_000);

  private TermsElsewhere() {}

  private static void check(String field, Exact value, Exact most) {
    Check.that(value.signum() >= 0, field, value, "zero or more");
    Check.that(most.reaches(value), field, value, "at most", most);
  }

  /**
   * Terms of a school with more or fewer terms a year, as terms of a year of three. What is found
   * so is entered in a record as a {@link io.github.ecf4j.model.induction.ServiceCredit}, once the
   * appropriate body agrees.
   *
   * @param policy the figures that count
   * @param terms the terms served there, from 0 to 1000
   * @param termsPerYear how many terms its year has, from 1 to 12
   * @return the terms of a year of three, with their derivation
   * @throws io.github.ecf4j.model.check.InvalidValueException if a number is out of bounds
   */
  public static Explained<Exact> inStandardTerms(Policy policy, Exact terms, int termsPerYear) {
    requireNonNull(policy, "policy");
    requireNonNull(terms, "terms");
    check("terms", terms, MOST_TERMS);
    Exact perYear = Exact.of(Check.range("termsPerYear", termsPerYear, 1, 12));
    Exact usual = Exact.of(policy.get(Figure.TERMS_A_YEAR));
    Exact standard = terms.times(usual).dividedBy(perYear);
    return Derivation.builder()
        .add(
            Step.of(Provision.LEN_9)
                .first("termsServed", terms, Unit.NUMBER)
                .times("standardTermsPerYear", usual, Unit.TERMS)
                .dividedBy("termsPerYear", perYear, Unit.NUMBER)
                .result("terms", standard, Unit.TERMS))
        .of(standard);
  }

  /**
   * Days of an extension as terms, for records that are kept in terms (ABS-10).
   *
   * @param days contracted days, from 0 to 100,000
   * @param daysPerTerm how many days the term has in which they are served, from 1 to 100; 65 where
   *     no calendar is known (LEN-12)
   * @return the terms, with their derivation
   * @throws io.github.ecf4j.model.check.InvalidValueException if a number is out of bounds
   */
  public static Explained<Exact> ofDays(Exact days, int daysPerTerm) {
    requireNonNull(days, "days");
    check("days", days, MOST_DAYS);
    Exact perTerm = Exact.of(Check.range("daysPerTerm", daysPerTerm, 1, 100));
    Exact terms = days.dividedBy(perTerm);
    return Derivation.builder()
        .add(
            Step.of(Provision.ABS_10)
                .first("days", days, Unit.DAYS)
                .dividedBy("daysPerTerm", perTerm, Unit.DAYS)
                .result("terms", terms, Unit.TERMS))
        .cite(Provision.LEN_12.citation())
        .of(terms);
  }

  /**
   * Whether a further education setting meets the requirements.
   *
   * @param policy the figures that count
   * @param shareOfAdults what share of teaching goes to classes mainly of students of 19 and over,
   *     from 0 to 1, with at most 9 decimal places
   * @param schoolDays how many days the teacher teaches pupils of compulsory school age in a school
   * @return whether both conditions hold; a step says how many more school days are desirable
   * @throws io.github.ecf4j.model.check.InvalidValueException if a number is out of bounds
   */
  public static Explained<Boolean> isMetByFurtherEducation(
      Policy policy, BigDecimal shareOfAdults, int schoolDays) {
    requireNonNull(policy, "policy");
    requireNonNull(shareOfAdults, "shareOfAdults");
    Check.decimal("shareOfAdults", shareOfAdults, SHARE_PLACES, "from 0 to 1");
    Check.that(
        shareOfAdults.signum() >= 0 && shareOfAdults.compareTo(BigDecimal.ONE) <= 0,
        "shareOfAdults",
        shareOfAdults,
        "from 0 to 1");
    Check.range("schoolDays", schoolDays, 0, Integer.MAX_VALUE);
    BigDecimal mostAdults = policy.get(Figure.FURTHER_EDUCATION_ADULTS);
    int leastDays = policy.get(Figure.FURTHER_EDUCATION_SCHOOL_DAYS);
    int desirableDays = policy.get(Figure.FURTHER_EDUCATION_DESIRABLE_DAYS);
    boolean fewAdults = shareOfAdults.compareTo(mostAdults) <= 0;
    boolean enoughDays = schoolDays >= leastDays;
    return Derivation.builder()
        .add(
            Step.of(
                    Provision.LEN_11,
                    fewAdults
                        ? "teaching of adults: {share}, within {most}."
                        : "teaching of adults: {share}, more than {most}.")
                .given("share", Exact.of(shareOfAdults), Unit.NUMBER)
                .given("most", Exact.of(mostAdults), Unit.NUMBER)
                .result("met", fewAdults))
        .add(
            Step.of(
                    Provision.LEN_11,
                    "days in a school: {days} of {required} required;"
                        + " more that are desirable: {desirable}.")
                .given("days", Exact.of(schoolDays), Unit.DAYS)
                .given("required", Exact.of(leastDays), Unit.DAYS)
                .given("desirable", Exact.of(Math.max(0, desirableDays - schoolDays)), Unit.DAYS)
                .result("met", enoughDays))
        .of(fewAdults && enoughDays);
  }
}
