/** Reads a school folder, and says of every row that it refuses why. */
@NullMarked
package io.github.ecf4j.examples.schoolreport.input;

import org.jspecify.annotations.NullMarked;
