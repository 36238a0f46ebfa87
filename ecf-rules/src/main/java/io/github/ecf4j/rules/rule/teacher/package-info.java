/** Rules about an induction as a whole: who supports the teacher, and the timetable. */
@NullMarked
package io.github.ecf4j.rules.rule.teacher;

import org.jspecify.annotations.NullMarked;
