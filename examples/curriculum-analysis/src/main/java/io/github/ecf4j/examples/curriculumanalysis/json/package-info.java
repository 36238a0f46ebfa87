/** The one way in which exports and the data release become JSON. */
@NullMarked
package io.github.ecf4j.examples.curriculumanalysis.json;

import org.jspecify.annotations.NullMarked;
