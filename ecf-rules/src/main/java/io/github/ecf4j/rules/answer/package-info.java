/** Answers that explain themselves: what follows from which provision, and its wording. */
@NullMarked
package io.github.ecf4j.rules.answer;

import org.jspecify.annotations.NullMarked;
