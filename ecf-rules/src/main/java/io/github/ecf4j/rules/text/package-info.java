/** Sources and tables that reasons share; not part of the public API. */
@NullMarked
package io.github.ecf4j.rules.text;

import org.jspecify.annotations.NullMarked;
