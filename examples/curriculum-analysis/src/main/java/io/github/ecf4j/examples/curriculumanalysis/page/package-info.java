/** The page on which tables and pictures stand. */
@NullMarked
package io.github.ecf4j.examples.curriculumanalysis.page;

import org.jspecify.annotations.NullMarked;
