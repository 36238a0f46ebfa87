/**
 * The rules of the Early Career Framework programme, for any provider's programme and any school.
 *
 * <p>Rules never throw on what they judge: they return findings, all of them, in a stable order.
 * Begin with {@link io.github.ecf4j.rules.coaching.StepGate}, which answers the programme's central
 * question: may this step be set for this teacher on this day, and if not, what is missing?
 * Everything else starts from a {@link io.github.ecf4j.rules.school.School}: an {@link
 * io.github.ecf4j.rules.induction.Induction} gives a teacher's progress and what is due in which
 * week, {@link io.github.ecf4j.rules.audit.Audit} whether a school is on track.
 */
module io.github.ecf4j.rules {
  requires transitive io.github.ecf4j.model;
  requires org.apache.commons.numbers.fraction;
  requires static org.immutables.value.annotations;

  exports io.github.ecf4j.rules.answer;
  exports io.github.ecf4j.rules.audit;
  exports io.github.ecf4j.rules.clock;
  exports io.github.ecf4j.rules.coaching;
  exports io.github.ecf4j.rules.columns;
  exports io.github.ecf4j.rules.entitlement;
  exports io.github.ecf4j.rules.exact;
  exports io.github.ecf4j.rules.exchange;
  exports io.github.ecf4j.rules.finding;
  exports io.github.ecf4j.rules.funding;
  exports io.github.ecf4j.rules.induction;
  exports io.github.ecf4j.rules.period;
  exports io.github.ecf4j.rules.policy;
  exports io.github.ecf4j.rules.register;
  exports io.github.ecf4j.rules.roles;
  exports io.github.ecf4j.rules.school;
  exports io.github.ecf4j.rules.service;
  exports io.github.ecf4j.rules.rule.cycle;
  exports io.github.ecf4j.rules.rule.event;
  exports io.github.ecf4j.rules.rule.mentor;
  exports io.github.ecf4j.rules.rule.plan;
  exports io.github.ecf4j.rules.rule.session;
  exports io.github.ecf4j.rules.rule.study;
  exports io.github.ecf4j.rules.rule.teacher;
  exports io.github.ecf4j.rules.timetable;
  exports io.github.ecf4j.rules.planning;
}
