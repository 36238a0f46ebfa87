/** Rules about plans, whoever made them, before anything in them has happened. */
@NullMarked
package io.github.ecf4j.rules.rule.plan;

import org.jspecify.annotations.NullMarked;
