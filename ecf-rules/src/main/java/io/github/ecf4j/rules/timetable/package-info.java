/**
 * Timetables given period by period, of one or two weeks: time for planning in blocks that are long
 * enough, and time that a teacher and a mentor both have free.
 */
@NullMarked
package io.github.ecf4j.rules.timetable;

import org.jspecify.annotations.NullMarked;
