/** What is given of a school once, and reaches every answer. Data only. */
@NullMarked
package io.github.ecf4j.rules.school;

import org.jspecify.annotations.NullMarked;
