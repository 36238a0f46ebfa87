/**
 * Time limits in working days: from the end of induction to the decision, the appeal and what
 * follows; which days are working days, and what is done, next and late.
 */
@NullMarked
package io.github.ecf4j.rules.clock;

import org.jspecify.annotations.NullMarked;
