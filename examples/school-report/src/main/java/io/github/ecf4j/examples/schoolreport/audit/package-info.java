/** What the library's rules say of each early career teacher in a school folder. */
@NullMarked
package io.github.ecf4j.examples.schoolreport.audit;

import org.jspecify.annotations.NullMarked;
