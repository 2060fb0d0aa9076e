package org.yidiantong.checklist.comparison;

import java.util.Objects;
import java.util.Set;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Item;

/**
 * What happened to an item between two versions. An unchanged item has no change.
 *
 * @param before as it was; null for a new item
 * @param after as it is; null for an item that was dropped
 * @param fields the fields that differ; empty for a new item and for one that was dropped
 */
@ValueObject
public record ItemChange(@Nullable Item before, @Nullable Item after, Set<ItemField> fields) {

	public ItemChange {
		fields = Set.copyOf(fields);
	}

	/** What kind of change it is. */
	public Kind kind() {
		if (this.before == null) {
			return Kind.ADDED;
		}
		return (this.after == null) ? Kind.DROPPED : Kind.CHANGED;
	}

	/** The item as it is now, or as it was last. */
	public Item item() {
		return (this.after == null) ? Objects.requireNonNull(this.before) : this.after;
	}

	/** Kinds of changes, in the order in which they are told. */
	public enum Kind {

		/** Only the later version has it. */
		ADDED,

		/** Both have it, not with the same contents. */
		CHANGED,

		/** Only the earlier version has it. */
		DROPPED

	}

}
