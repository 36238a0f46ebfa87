/**
 * What a school is paid for its early career teachers: published rates as data, with the source of
 * each, and what follows from them.
 */
@NullMarked
package io.github.ecf4j.rules.funding;

import org.jspecify.annotations.NullMarked;
