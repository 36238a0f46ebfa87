/** The data release: all programmes as tidy tables, described for people and for programs. */
@NullMarked
package io.github.ecf4j.examples.curriculumanalysis.release;

import org.jspecify.annotations.NullMarked;
