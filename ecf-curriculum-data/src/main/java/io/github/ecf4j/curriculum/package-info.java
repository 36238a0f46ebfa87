/** The door to the bundled data. */
@NullMarked
package io.github.ecf4j.curriculum;

import org.jspecify.annotations.NullMarked;
