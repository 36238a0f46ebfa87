package io.github.ecf4j.rules.audit;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.coaching.CoachingHistory;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Mentor;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.Attendance;
import io.github.ecf4j.model.programme.CoachingPattern;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.RuleId;
import io.github.ecf4j.model.programme.RuleUse;
import io.github.ecf4j.rules.answer.NotKnown;
import io.github.ecf4j.rules.coaching.StepGate;
import io.github.ecf4j.rules.finding.Evidence;
import io.github.ecf4j.rules.finding.Gaps;
import io.github.ecf4j.rules.finding.Judge;
import io.github.ecf4j.rules.finding.Judged;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.finding.Rule;
import io.github.ecf4j.rules.finding.Subject;
import io.github.ecf4j.rules.finding.Weights;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.rule.cycle.CycleCase;
import io.github.ecf4j.rules.rule.event.EventCase;
import io.github.ecf4j.rules.rule.mentor.MentorCase;
import io.github.ecf4j.rules.rule.plan.MentorPlanCase;
import io.github.ecf4j.rules.rule.plan.PlanCase;
import io.github.ecf4j.rules.rule.session.SessionCase;
import io.github.ecf4j.rules.rule.study.StudyCase;
import io.github.ecf4j.rules.rule.teacher.TeacherCase;
import io.github.ecf4j.rules.school.School;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks records against programme, calendar and plan: all rules in one report, with what could not
 * be judged: days that no known term covers, what the programme does not have, persons of whom
 * nothing is known, records that contradict each other or are lacking.
 *
 * <p>A rule whose basis is the programme judges only teachers whose programme names it, and mentors
 * if the programme whose training is due or that of a teacher does; the report lists the others as
 * not applied. Rules that rest on law or guidance always apply.
 *
 * <p>What happened after the day of the report is ignored, and mentor, tutor and timetable are
 * those in force on it; posts, absences and decisions are taken as recorded. The cost grows in
 * proportion to the records.
 *
 * <p>Laws: the order of records makes no difference; the report of a school is the sum of its
 * teachers' and mentors'; what happens after the day of the report makes no difference.
 */
public final class Audit {
  private final School school;
  private final Rules rules;
  private final Weights weights;
  private final Gaps gaps;

  private Audit(School school, Rules rules, Weights weights, Gaps gaps) {
    this.school = school;
    this.rules = rules;
    this.weights = weights;
    this.gaps = gaps;
  }

  /**
   * An audit by the rules of this library and their own weights.
   *
   * @param school the calendar, figures, readings and settings of the school
   * @return the audit
   */
  public static Audit of(School school) {
    return of(school, Rules.standard(), Weights.standard());
  }

  /**
   * An audit.
   *
   * @param school the calendar, figures, readings and settings of the school
   * @param rules the rules
   * @param weights the weights that the school gives to them
   * @return the audit
   * @throws io.github.ecf4j.model.check.InvalidValueException if a rule is raised that is not among
   *     the rules
   */
  public static Audit of(School school, Rules rules, Weights weights) {
    requireNonNull(school, "school");
    requireNonNull(rules, "rules");
    requireNonNull(weights, "weights");
    weights
        .raised()
        .keySet()
        .forEach(
            raised ->
                Check.that(
                    rules.info(raised.id()).filter(raised::equals).isPresent(),
                    "weights",
                    raised.id(),
                    "of rules of the audit"));
    return new Audit(school, rules, weights, Gaps.none());
  }

  /**
   * This audit where records are lacking.
   *
   * @param lacking which, in place of those before
   * @return the audit, whose rules judge nobody by records that are not there
   */
  public Audit without(Gaps lacking) {
    return new Audit(school, rules, weights, requireNonNull(lacking, "lacking"));
  }

  /**
   * The calendar, figures, readings and settings of the school.
   *
   * @return the school
   */
  public School school() {
    return school;
  }

  /**
   * Judges a teacher's record against the plan that the pace gives.
   *
   * @param ect the record
   * @param day the day of the report
   * @return the findings that belong to the teacher
   */
  public Report ofEct(InductionRecord ect, LocalDate day) {
    requireNonNull(ect, "ect");
    requireNonNull(day, "day");
    return ofEct(Induction.of(school, ect), day);
  }

  /**
   * Judges an induction against the plan that the pace gives.
   *
   * @param ect the induction
   * @param day the day of the report
   * @return the findings that belong to the teacher
   */
  public Report ofEct(Induction ect, LocalDate day) {
    requireNonNull(ect, "ect");
    requireNonNull(day, "day");
    return ofEct(ect, ect.plan().value(), day);
  }

  /**
   * Judges an induction against a plan.
   *
   * @param ect the induction
   * @param plan the plan, regardless of who made it: that of the start, since a new plan has moved
   *     what was missed
   * @param day the day of the report
   * @return the findings that belong to the teacher
   */
  public Report ofEct(Induction ect, ProgrammePlan plan, LocalDate day) {
    requireNonNull(ect, "ect");
    requireNonNull(plan, "plan");
    requireNonNull(day, "day");
    Judge judge = new Judge(weights);
    judge(judge, ect, plan, day);
    return judge.report();
  }

  private void judge(Judge judge, Induction recorded, ProgrammePlan plan, LocalDate day) {
    Induction ect = recorded.inForceOn(day);
    InductionRecord record = ect.record();
    Subject subject = Subject.ect(record.ect());
    Programme programme = record.programme();
    CoachingPattern pattern = programme.coaching();
    Rules applying = rules.under(List.of(pattern));
    judge.notApplied(programme.id(), minus(rules.ofTeachers(), applying));
    Gaps lacking = gaps.of(subject);
    Certain certain = new Certain(lacking);
    doubts(judge, applying, ect, day);
    CoachingHistory sound = Contradictions.sound(record);
    StepGate gate =
        ect.gate(lacking.isAny(Evidence.SERVICE) ? ProgrammePlan.none() : plan, day)
            .withAttendances(certain.attending(record).attendances());
    Person person = new Person(judge, applying, subject, lacking, pattern::use);
    person.judge(SessionCase.class, SessionCase.all(gate, sound, ect.years(), day, lacking));
    person.judge(
        CycleCase.class,
        certain.cycles(CycleCase.all(pattern, sound, Contradictions.soundCycles(ect), day)));
    person.judge(
        StudyCase.class,
        ImmutableList.of(
            StudyCase.of(
                record.ect(),
                programme,
                certain.study(record.history().study()),
                certain.plan(plan),
                day)));
    person.judge(
        EventCase.class,
        certain.events(EventCase.all(certain.attendances(record), ect.school(), ect.years(), day)));
    person.judge(TeacherCase.class, ImmutableList.of(new TeacherCase(ect, day)));
  }

  private ImmutableList<Rule<?>> minus(ImmutableList<Rule<?>> some, Rules applying) {
    return applying.all().size() == rules.all().size()
        ? ImmutableList.of()
        : some.stream().filter(rule -> !applying.all().contains(rule)).collect(toImmutableList());
  }

  /** Says what of a teacher's records cannot be judged, whatever else can. */
  private static void doubts(Judge judge, Rules applying, Induction ect, LocalDate day) {
    InductionRecord record = ect.record();
    Subject subject = Subject.ect(record.ect());
    for (NotKnown why : ect.status(day).value().notKnown()) {
      judge.cannotTell(applying.restingOn(evidence(why)), subject, why);
    }
    for (CoachingSession entry : record.history().sessions()) {
      if (!entry.heldOn().isAfter(day)) {
        Contradictions.of(entry, record)
            .ifPresent(
                why -> {
                  judge.cannotTell(applying.of(SessionCase.class), subject, why);
                  if (ect.cycles().stream().anyMatch(cycle -> cycle.contains(entry.heldOn()))) {
                    judge.cannotTell(applying.of(CycleCase.class), subject, why);
                  }
                });
      }
    }
    for (Attendance attendance : record.attendances()) {
      if (!attendance.on().isAfter(day) && record.programme().event(attendance.event()).isEmpty()) {
        judge.cannotTell(
            applying.of(EventCase.class),
            subject,
            NotKnown.notInProgramme("event " + attendance.event()));
      }
    }
  }

  /** Which records an induction's status leaves in doubt: the terms, or else the posts. */
  private static Evidence evidence(NotKnown why) {
    return why.cause() == NotKnown.Cause.DAYS_NOT_COVERED ? Evidence.CALENDAR : Evidence.SERVICE;
  }

  /** Whom rules judge, which of them apply, what is lacking, and what the programme says. */
  private record Person(
      Judge judge,
      Rules applying,
      Subject subject,
      Gaps lacking,
      Function<RuleId, Optional<RuleUse>> uses) {
    /** Asks the rules that can judge the person, and says which cannot, or not of everything. */
    <S extends Judged> void judge(Class<S> judges, ImmutableList<S> cases) {
      ImmutableList<Rule<S>> all = applying.of(judges);
      for (Gaps.Gap gap : lacking.all()) {
        judge.cannotTell(
            all.stream().filter(rule -> rule.info().restsOn().contains(gap.kind())).toList(),
            subject,
            gap.why());
      }
      judge.judge(
          lacking.all().isEmpty()
              ? all
              : all.stream()
                  .filter(rule -> rule.info().restsOn().stream().noneMatch(lacking::isAny))
                  .toList(),
          cases,
          uses);
    }
  }

  /**
   * Judges a plan of which nothing has happened yet, whoever made it.
   *
   * @param ect the record of the teacher for whom it was made; what it says of study, coaching and
   *     attendance makes no difference
   * @param plan the plan
   * @return the findings of the rules about plans
   */
  public Report ofPlan(InductionRecord ect, ProgrammePlan plan) {
    requireNonNull(ect, "ect");
    requireNonNull(plan, "plan");
    return ofPlan(Induction.of(school, ect), plan);
  }

  /**
   * Judges a plan of which nothing has happened yet, whoever made it.
   *
   * @param ect the induction for which it was made
   * @param plan the plan
   * @return the findings of the rules about plans
   */
  public Report ofPlan(Induction ect, ProgrammePlan plan) {
    requireNonNull(ect, "ect");
    requireNonNull(plan, "plan");
    return ofPlan(ect, PlanCase.of(ect, plan));
  }

  /**
   * Judges what a plan has from a day on, such as a plan made again after what has happened.
   *
   * @param ect the induction, with what has happened by then
   * @param plan the plan
   * @param from the first day that is judged
   * @return the findings of the rules about plans
   */
  public Report ofPlan(Induction ect, ProgrammePlan plan, LocalDate from) {
    requireNonNull(ect, "ect");
    requireNonNull(plan, "plan");
    requireNonNull(from, "from");
    return ofPlan(ect, PlanCase.from(ect, plan, from));
  }

  private Report ofPlan(Induction ect, PlanCase judged) {
    Judge judge = new Judge(weights);
    Programme programme = ect.record().programme();
    CoachingPattern pattern = programme.coaching();
    Rules applying = rules.under(List.of(pattern));
    ImmutableList<Rule<PlanCase>> ofPlans = applying.of(PlanCase.class);
    judge.notApplied(
        programme.id(),
        rules.of(PlanCase.class).stream().filter(rule -> !ofPlans.contains(rule)).toList());
    for (NotKnown why : ect.asRecorded().value().notKnown()) {
      judge.cannotTell(
          ofPlans.stream().filter(rule -> rule.info().restsOn().contains(evidence(why))).toList(),
          judged.subject(),
          why);
    }
    judged.notInProgramme().forEach(why -> judge.cannotTell(ofPlans, judged.subject(), why));
    new Person(judge, applying, judged.subject(), gaps.of(judged.subject()), pattern::use)
        .judge(PlanCase.class, ImmutableList.of(judged));
    return judge.report();
  }

  /**
   * Judges a plan of a mentor's own training, whoever made it.
   *
   * @param mentor the mentor, for whom it is recorded since when there has been mentoring; else the
   *     plan is not judged
   * @param programme the programme whose mentor training is due
   * @param plan the plan
   * @return the findings of the rules about mentors' plans
   */
  public Report ofMentorPlan(Mentor mentor, Programme programme, ProgrammePlan plan) {
    requireNonNull(mentor, "mentor");
    requireNonNull(programme, "programme");
    requireNonNull(plan, "plan");
    Judge judge = new Judge(weights);
    Rules applying = rules.under(List.of(programme.coaching()));
    ImmutableList<Rule<MentorPlanCase>> ofPlans = applying.of(MentorPlanCase.class);
    judge.notApplied(
        programme.id(),
        rules.of(MentorPlanCase.class).stream().filter(rule -> !ofPlans.contains(rule)).toList());
    Subject subject = Subject.mentor(mentor.id());
    mentor
        .mentoringSince()
        .ifPresentOrElse(
            since ->
                new Person(judge, applying, subject, gaps.of(subject), programme.coaching()::use)
                    .judge(
                        MentorPlanCase.class,
                        ImmutableList.of(
                            new MentorPlanCase(
                                mentor.id(), programme, school.dates(), plan, since))),
            () -> judge.cannotTell(ofPlans, subject, NotKnown.notRecorded("when mentoring began")));
    return judge.report();
  }

  /**
   * Judges the mentors of a school.
   *
   * @param mentors the mentors
   * @param ects the inductions of all teachers, regardless of who mentors them
   * @param programme the programme whose mentor training is due
   * @param day the day of the report
   * @return the findings that belong to mentors
   */
  public Report ofMentors(
      Collection<Mentor> mentors, Collection<Induction> ects, Programme programme, LocalDate day) {
    Check.noNull("mentors", mentors);
    Check.noNull("ects", ects);
    requireNonNull(programme, "programme");
    requireNonNull(day, "day");
    Judge judge = new Judge(weights);
    judgeMentors(judge, mentors, ects, Training.of(programme), day);
    return judge.report();
  }

  /** The programmes whose mentor training is due to anybody, and those to each mentor. */
  private record Training(
      ImmutableSet<Programme> all,
      Function<? super Mentor, ? extends Collection<Programme>> ofMentor) {
    static Training of(Programme programme) {
      return new Training(ImmutableSet.of(programme), mentor -> ImmutableSet.of(programme));
    }

    static Training of(
        Collection<Mentor> mentors,
        Function<? super Mentor, ? extends Collection<Programme>> ofMentor) {
      return new Training(
          mentors.stream()
              .flatMap(mentor -> ofMentor.apply(mentor).stream())
              .collect(ImmutableSet.toImmutableSet()),
          ofMentor);
    }
  }

  /** Judges the mentors given, and returns those who mentor but are not among them. */
  private Set<PersonId> judgeMentors(
      Judge judge,
      Collection<Mentor> mentors,
      Collection<Induction> ects,
      Training training,
      LocalDate day) {
    ImmutableSet<PersonId> twice = Contradictions.givenTwice(mentors, Mentor::id);
    Rules applying = rules.under(patterns(training.all, ects));
    Stream.concat(training.all.stream(), ects.stream().map(ect -> ect.record().programme()))
        .forEach(
            one ->
                judge.notApplied(
                    one.id(), minus(rules.ofMentors(), rules.under(List.of(one.coaching())))));
    ListMultimap<PersonId, Induction> byMentor =
        byMentor(
            judge,
            applying,
            ects.stream().map(ect -> ect.inForceOn(day)).collect(toImmutableList()));
    for (Mentor mentor : mentors) {
      if (!twice.contains(mentor.id())) {
        judgeMentor(
            judge,
            mentor,
            byMentor.get(mentor.id()),
            ImmutableList.copyOf(training.ofMentor.apply(mentor)),
            day);
      }
      byMentor.removeAll(mentor.id());
    }
    twice.forEach(mentor -> unjudged(judge, applying, mentor, Contradictions.givenTwice(mentor)));
    return byMentor.keySet();
  }

  private void judgeMentor(
      Judge judge,
      Mentor mentor,
      List<Induction> ects,
      ImmutableList<Programme> programmes,
      LocalDate day) {
    Subject subject = Subject.mentor(mentor.id());
    Gaps lacking = lackingOfMentor(subject, ects);
    List<CoachingPattern> patterns = patterns(programmes, ects);
    new Person(judge, rules.under(patterns), subject, lacking, rule -> use(rule, patterns))
        .judge(
            MentorCase.class,
            ImmutableList.of(
                new MentorCase(
                    new Certain(lacking).mentor(mentor),
                    ImmutableList.copyOf(ects),
                    programmes,
                    school.dates(),
                    day)));
  }

  /**
   * What is lacking of a mentor: of the mentor's own records, and of the service and the sessions
   * of those mentored. Whoever lacks one attendance is not judged by how many there are.
   */
  private Gaps lackingOfMentor(Subject mentor, List<Induction> ects) {
    Gaps lacking = gaps.of(mentor);
    for (Gaps.Gap gap : lacking.of(Evidence.ATTENDANCE).all()) {
      lacking = lacking.with(Evidence.ATTENDANCE, mentor, gap.why());
    }
    for (Induction ect : ects) {
      Gaps ofEct = gaps.of(Subject.ect(ect.record().ect()));
      lacking = lacking.and(ofEct.of(Evidence.COACHING));
      if (ect.record().mentor().filter(mentor.id()::equals).isPresent()) {
        lacking = lacking.and(ofEct.of(Evidence.SERVICE));
      }
    }
    return lacking;
  }

  /** Whom each mentor mentors or has met; nobody is a mentor of their own. */
  private static ListMultimap<PersonId, Induction> byMentor(
      Judge judge, Rules applying, Collection<Induction> ects) {
    ListMultimap<PersonId, Induction> byMentor =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (Induction ect : ects) {
      InductionRecord record = ect.record();
      Stream.concat(
              record.mentor().stream(),
              record.history().sessions().stream().map(CoachingSession::mentor))
          .distinct()
          .forEach(
              mentor -> {
                if (mentor.equals(record.ect())) {
                  unjudged(judge, applying, mentor, Contradictions.ownMentor(mentor));
                } else {
                  byMentor.put(mentor, Contradictions.sound(ect));
                }
              });
    }
    return byMentor;
  }

  /** How the programmes coach whose mentor training is due, and how those of teachers do. */
  private static List<CoachingPattern> patterns(
      Collection<Programme> programmes, Collection<Induction> ects) {
    return Stream.concat(programmes.stream(), ects.stream().map(ect -> ect.record().programme()))
        .map(Programme::coaching)
        .toList();
  }

  /** What the first of several programmes that names a rule says of it. */
  private static Optional<RuleUse> use(RuleId rule, List<CoachingPattern> patterns) {
    return patterns.stream().flatMap(pattern -> pattern.use(rule).stream()).findFirst();
  }

  private static void unjudged(Judge judge, Rules applying, PersonId mentor, NotKnown why) {
    judge.cannotTell(applying.of(MentorCase.class), Subject.mentor(mentor), why);
  }

  /**
   * Judges a whole school.
   *
   * @param ects the records of its teachers; of two records of one teacher neither is judged
   * @param mentors its mentors
   * @param programme the programme whose mentor training is due
   * @param day the day of the report
   * @return the findings of all teachers and mentors, and what could not be judged
   */
  public Report ofSchool(
      Collection<InductionRecord> ects,
      Collection<Mentor> mentors,
      Programme programme,
      LocalDate day) {
    Check.noNull("ects", ects);
    return ofInductions(Induction.all(school, ects), mentors, programme, day);
  }

  /**
   * Judges a whole school, each induction as its own school has it: appropriate bodies may decide
   * differently for teachers of one school.
   *
   * @param ects the inductions of its teachers; of two of one teacher neither is judged
   * @param mentors its mentors
   * @param programme the programme whose mentor training is due
   * @param day the day of the report
   * @return the findings of all teachers and mentors, and what could not be judged
   */
  public Report ofInductions(
      Collection<Induction> ects, Collection<Mentor> mentors, Programme programme, LocalDate day) {
    requireNonNull(programme, "programme");
    return ofInductions(ects, mentors, Training.of(programme), day);
  }

  /**
   * Judges a whole school whose mentors are trained on several programmes.
   *
   * @param ects the inductions of its teachers; of two of one teacher neither is judged
   * @param mentors its mentors
   * @param programmes the programme whose mentor training is due to a mentor; several, or none,
   *     where it is not known which: then that training is not judged
   * @param day the day of the report
   * @return the findings of all teachers and mentors, and what could not be judged
   */
  public Report ofInductions(
      Collection<Induction> ects,
      Collection<Mentor> mentors,
      Function<? super Mentor, ? extends Collection<Programme>> programmes,
      LocalDate day) {
    Check.noNull("mentors", mentors);
    requireNonNull(programmes, "programmes");
    return ofInductions(ects, mentors, Training.of(mentors, programmes), day);
  }

  private Report ofInductions(
      Collection<Induction> ects, Collection<Mentor> mentors, Training training, LocalDate day) {
    Check.noNull("ects", ects);
    Check.noNull("mentors", mentors);
    requireNonNull(day, "day");
    ImmutableSet<PersonId> twice = Contradictions.givenTwice(ects, one -> one.record().ect());
    ImmutableList<Induction> once =
        ects.stream().filter(one -> !twice.contains(one.record().ect())).collect(toImmutableList());
    Judge judge = new Judge(weights);
    once.forEach(ect -> judge(judge, ect, ect.plan().value(), day));
    Rules applying = rules.under(patterns(training.all, ects));
    twice.forEach(
        ect ->
            judge.cannotTell(
                applying.ofTeachers(), Subject.ect(ect), Contradictions.givenTwice(ect)));
    judgeMentors(judge, mentors, once, training, day)
        .forEach(mentor -> unjudged(judge, applying, mentor, NotKnown.person(mentor)));
    return judge.report();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Audit that
        && school.equals(that.school)
        && rules.equals(that.rules)
        && weights.equals(that.weights)
        && gaps.equals(that.gaps);
  }

  @Override
  public int hashCode() {
    return Objects.hash(school, rules, weights, gaps);
  }

  /** Prints how many rules there are, what was raised, and what is particular to the school. */
  @Override
  public String toString() {
    return "Audit[" + rules.all().size() + " rules, " + weights + ", " + gaps + ", " + school + "]";
  }
}
