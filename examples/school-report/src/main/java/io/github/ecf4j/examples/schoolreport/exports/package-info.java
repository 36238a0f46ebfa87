/** Makes a school folder of a school's exports, by a mapping, and asks about what it must guess. */
@NullMarked
package io.github.ecf4j.examples.schoolreport.exports;

import org.jspecify.annotations.NullMarked;
