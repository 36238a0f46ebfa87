/** Reports on a school folder: reads it, audits every early career teacher, writes the report. */
@NullMarked
package io.github.ecf4j.examples.schoolreport;

import org.jspecify.annotations.NullMarked;
