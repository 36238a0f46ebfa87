/** Pictures, each as SVG. */
@NullMarked
package io.github.ecf4j.examples.curriculumanalysis.picture;

import org.jspecify.annotations.NullMarked;
