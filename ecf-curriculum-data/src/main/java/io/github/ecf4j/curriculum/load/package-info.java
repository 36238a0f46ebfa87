/**
 * Reads framework, programmes, step bank and official wording from tab-separated tables, and checks
 * them.
 */
@NullMarked
package io.github.ecf4j.curriculum.load;

import org.jspecify.annotations.NullMarked;
