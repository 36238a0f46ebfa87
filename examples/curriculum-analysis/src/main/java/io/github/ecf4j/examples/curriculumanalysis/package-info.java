/** The command line of the example. */
@NullMarked
package io.github.ecf4j.examples.curriculumanalysis;

import org.jspecify.annotations.NullMarked;
