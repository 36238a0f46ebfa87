package io.github.ecf4j.examples.schoolreport.audit;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.induction.Mentor;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.rules.finding.Report;

/**
 * What the rules say of one mentor on the day of the report.
 *
 * @param mentor the mentor
 * @param ects whom the mentor mentors, by id
 * @param plan the mentor's own training
 * @param report the findings
 */
public record MentorReport(
    Mentor mentor, ImmutableList<PersonId> ects, ProgrammePlan plan, Report report) {}
