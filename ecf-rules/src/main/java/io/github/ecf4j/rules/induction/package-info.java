/** One early career teacher's induction at a school: the value to ask about it. */
@NullMarked
package io.github.ecf4j.rules.induction;

import org.jspecify.annotations.NullMarked;
