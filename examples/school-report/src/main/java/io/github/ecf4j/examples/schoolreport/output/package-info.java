/** Writes the report: JSON for programs, CSV for spreadsheets, HTML for the coordinator. */
@NullMarked
package io.github.ecf4j.examples.schoolreport.output;

import org.jspecify.annotations.NullMarked;
