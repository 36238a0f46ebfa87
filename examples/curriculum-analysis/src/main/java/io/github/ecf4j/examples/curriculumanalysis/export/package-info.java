/** Exports that other tools read: CSV, JSON, GraphML and CASE. */
@NullMarked
package io.github.ecf4j.examples.curriculumanalysis.export;

import org.jspecify.annotations.NullMarked;
