/**
 * The testkit: generated schools, teachers and records for property tests with jqwik, and the rules
 * of this library as an oracle for scheduling code of your own.
 *
 * <p>A reading guide:
 *
 * <ol>
 *   <li>{@link io.github.ecf4j.rules.testkit.Scenario} is one teacher with a mentor at one school:
 *       calendar, record, a provider's dates, pace, day of the report. It can make the library's
 *       own plan, have any plan carried out to the letter, and report all findings. It prints
 *       itself as Java that builds it again.
 *   <li>{@link io.github.ecf4j.rules.testkit.Scenarios} generates them, before anything has
 *       happened or with a record, small and awkward ({@link
 *       io.github.ecf4j.rules.testkit.Scenarios#starting}) or like England ({@link
 *       io.github.ecf4j.rules.testkit.Scenarios#realistic()}). Everything is valid by construction;
 *       what is small and awkward (a single teaching day, a term of one week, a tenth of full time,
 *       somebody who never studies) is common, see {@link
 *       io.github.ecf4j.rules.testkit.Scenario.Trait}. Shrinking goes towards few, short terms, a
 *       start on the first day, full time, nothing recorded.
 *   <li>{@link io.github.ecf4j.rules.testkit.Broken} is a plan carried out to the letter but for
 *       one change, with the rule that it breaks and the day of the finding. It tests an audit.
 *   <li>{@link io.github.ecf4j.rules.testkit.EcfDomain} gives values to parameters by their type.
 *   <li>The parts, each for itself: {@link io.github.ecf4j.rules.testkit.Calendars}, {@link
 *       io.github.ecf4j.rules.testkit.Programmes} (with events, their dates, paces), {@link
 *       io.github.ecf4j.rules.testkit.Inductions}; {@link io.github.ecf4j.rules.testkit.Frameworks}
 *       builds small programmes by hand.
 *   <li>{@link io.github.ecf4j.rules.testkit.Histories} generates study and coaching without regard
 *       to any calendar or plan: odd records, for rules that must cope with them.
 * </ol>
 *
 * <p>A property that holds a scheduler against the rules:
 *
 * <pre>{@code
 * @Domain(EcfDomain.class)
 * class MySchedulerProperties {
 *   @Provide
 *   Arbitrary<Scenario> starting() {
 *     return Scenarios.starting();
 *   }
 *
 *   @Property
 *   void keepsTheCoreRules(@ForAll("starting") Scenario scenario) {
 *     ProgrammePlan plan =
 *         MyScheduler.plan(scenario.calendar(), scenario.ect(), scenario.dates());
 *     Report report = scenario.carryingOut(plan).atTheEnd().reportAgainst(plan);
 *     assertThat(scenario.omissionsOf(plan)).isEmpty();
 *     assertThat(report.count(Weight.CORE)).isZero();
 *   }
 * }
 * }</pre>
 *
 * <p>Whole scenarios have no edge cases in jqwik's sense, as their combinations would be too many;
 * what is small occurs by frequency instead. The kit needs jqwik's API and nothing else beside this
 * library and Guava; name jqwik yourself.
 */
package io.github.ecf4j.rules.testkit;
