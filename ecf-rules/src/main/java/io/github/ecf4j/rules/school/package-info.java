/** The data of a school: given once, and used by every answer. No calculation. */
@NullMarked
package io.github.ecf4j.rules.school;

import org.jspecify.annotations.NullMarked;
