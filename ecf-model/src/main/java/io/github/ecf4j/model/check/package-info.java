/** How a malformed value is refused: with the field, the value and the bound it broke. */
@NullMarked
package io.github.ecf4j.model.check;

import org.jspecify.annotations.NullMarked;
