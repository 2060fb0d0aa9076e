package org.yidiantong.disclosure.tasks;

import java.time.Instant;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * The first publication of a disclosure; corrections do not change it.
 *
 * @param at business time; null while nothing is published
 * @param nothingHappened 本期未发生
 */
@ValueObject
record FirstPublication(@Nullable Instant at, boolean nothingHappened) {
}
