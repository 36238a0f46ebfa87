/** The calendar of a teacher's plan: its file, and how it goes on from an earlier one. */
@NullMarked
package io.github.ecf4j.examples.schoolreport.calendar;

import org.jspecify.annotations.NullMarked;
