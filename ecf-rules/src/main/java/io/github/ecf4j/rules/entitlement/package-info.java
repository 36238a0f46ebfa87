/** What a teacher is entitled to: time off the timetable, and hours of training. */
@NullMarked
package io.github.ecf4j.rules.entitlement;

import org.jspecify.annotations.NullMarked;
