/** Answers that explain themselves: what follows from which provision, with its words. */
@NullMarked
package io.github.ecf4j.rules.answer;

import org.jspecify.annotations.NullMarked;
