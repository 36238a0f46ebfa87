/** One early career teacher's induction at a school, as a value that answers. */
@NullMarked
package io.github.ecf4j.rules.induction;

import org.jspecify.annotations.NullMarked;
