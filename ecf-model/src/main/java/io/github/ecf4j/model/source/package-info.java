/** Where a fact or a rule comes from: a document, and the place in it. */
@NullMarked
package io.github.ecf4j.model.source;

import org.jspecify.annotations.NullMarked;
