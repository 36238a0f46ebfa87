/** What belongs in which week of a school's calendar, at first and after what really happened. */
@NullMarked
package io.github.ecf4j.rules.planning;

import org.jspecify.annotations.NullMarked;
