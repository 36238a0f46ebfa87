/**
 * One early career teacher's induction at a school: the value to ask about it. From the terms of a
 * school and the record of a teacher to what can be asked about both, with a programme of the
 * artifact {@code ecf-curriculum-data}:
 *
 * <pre>{@code
 * List<Term> terms = new ArrayList<>();
 * for (int year = 2021; year < 2024; year++) {
 *   AcademicYear one = AcademicYear.of(year);
 *   LocalDate january = LocalDate.of(year + 1, 1, 4);
 *   terms.add(Term.of(one, 1, 3, new DateRange(LocalDate.of(year, 9, 1), january.minusDays(18))));
 *   terms.add(Term.of(one, 2, 3, new DateRange(january, january.plusDays(90))));
 *   terms.add(Term.of(one, 3, 3, new DateRange(january.plusDays(110), january.plusDays(198))));
 * }
 * School school = School.of(SchoolCalendar.of(terms, List.of()));
 * StudyLog log = StudyLog.builder().completed(1, LocalDate.of(2021, 9, 10)).build();
 * InductionRecord record = InductionRecord.builder()
 *     .history(CoachingHistory.builder().ect(PersonId.of("T1")).study(log).build())
 *     .programme(EcfCurriculum.ambition())
 *     .startedOn(LocalDate.of(2021, 9, 1))
 *     .timetable(Timetable.builder().timetabledMinutes(1500).build())
 *     .build();
 *
 * Induction induction = Induction.of(school, record);
 * LocalDate today = LocalDate.of(2021, 9, 20);
 * System.out.println(induction.check(StepBasis.ofModules(2), today).message());
 * System.out.println(induction.status(today).value().progressLine() + " terms are served");
 * System.out.println("ends on " + induction.end().value().orElseThrow()); // .steps() says why
 * induction.timetable(today).map(Explained::value).map(TimetableShares::induction)
 *     .ifPresent(minutes -> System.out.println(minutes + " minutes a week for induction"));
 * PlanItem next = induction.replan(today).toCome().get(0);
 * System.out.println(next.activity() + " in the week of " + next.week()); // .reason() says why
 * List<Finding> findings = Audit.of(school).ofEct(induction, today).findings().asList();
 * System.out.println(findings.size() + " findings, the first of " + findings.get(0).rule());
 * // Not yet studied: module 2. Module 2 is planned for the week of 20 September 2021.
 * // 0.2 of 6.0 terms are served
 * // ends on 2023-07-21
 * // 135 minutes a week for induction
 * // study of module 2 in the week of 2021-09-20
 * // 6 findings, the first of COACHING-CADENCE
 * }</pre>
 */
@NullMarked
package io.github.ecf4j.rules.induction;

import org.jspecify.annotations.NullMarked;
