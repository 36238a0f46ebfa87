/** How service in posts turns into years of induction. */
@NullMarked
package io.github.ecf4j.rules.service;

import org.jspecify.annotations.NullMarked;
