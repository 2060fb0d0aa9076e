package org.yidiantong.checklist.adoption;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.comparison.ItemField;

/**
 * A question of a merge that only a person can answer.
 *
 * @param lineage the item; of two that collide, the district's
 * @param field the field that both sides changed; null for the other kinds
 * @param base as the old base list has it; null for an item that is not in it
 * @param next as the new base list has it; of two that collide, the one that collides;
 * null for an item that it dropped
 * @param own as the district has it; null for an item that it dropped
 */
@ValueObject
public record MergeConflict(String lineage, Kind kind, @Nullable ItemField field, @Nullable Item base,
		@Nullable Item next, @Nullable Item own) {

	/** Identifies the conflict within a merge. */
	public String key() {
		return this.lineage + "#" + ((this.field == null) ? this.kind.name() : this.field.name());
	}

	/** Whether the answer may be a text of one's own. */
	public boolean isEditable() {
		return switch (this.kind) {
			case SAME_NAME, SAME_CODE -> true;
			case BOTH_CHANGED -> this.field == ItemField.NAME || this.field == ItemField.CODE
					|| this.field == ItemField.HANDLED_BY || this.field == ItemField.GUIDED_BY;
			case BASE_DROPPED, DISTRICT_DROPPED -> false;
		};
	}

	/** Why the merge cannot decide. */
	public enum Kind {

		/** The new base and the district changed a field in different ways. */
		BOTH_CHANGED,

		/** The new base drops an item that the district has changed. */
		BASE_DROPPED,

		/** The district dropped an item that the new base changes. */
		DISTRICT_DROPPED,

		/** An item of the district has the name of a different item of the new base. */
		SAME_NAME,

		/** An item of the district has the code of a different item of the new base. */
		SAME_CODE

	}

}
