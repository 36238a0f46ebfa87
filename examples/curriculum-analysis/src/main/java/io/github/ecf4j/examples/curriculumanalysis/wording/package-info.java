/** Official wording, gathered from published course pages, and why one wording was taken. */
@NullMarked
package io.github.ecf4j.examples.curriculumanalysis.wording;

import org.jspecify.annotations.NullMarked;
