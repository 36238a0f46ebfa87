/** Which module belongs in which week of a school's calendar. */
@NullMarked
package io.github.ecf4j.rules.planning;

import org.jspecify.annotations.NullMarked;
