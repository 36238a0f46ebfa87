/** Whether self-study keeps to its plan and its sequence. */
@NullMarked
package io.github.ecf4j.rules.study;

import org.jspecify.annotations.NullMarked;
