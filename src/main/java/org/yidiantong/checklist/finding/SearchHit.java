package org.yidiantong.checklist.finding;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found.
 *
 * @param code of the item or place
 * @param hint the category of an item, the township of a place; empty without one
 * @param excerpt the line in which the words were found; null when they are in the name
 * @param elsewhere whether the line says what does not belong to the item, and where to
 * go
 * @param rank what the hits are sorted by, unique among them
 */
@ValueObject
public record SearchHit(SearchKind kind, String code, String name, String hint, @Nullable String excerpt,
		boolean elsewhere, String rank) {
}
