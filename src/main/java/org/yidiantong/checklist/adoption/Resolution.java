package org.yidiantong.checklist.adoption;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.comparison.ItemField;
import org.yidiantong.kernel.PlainText;

/**
 * A person's answer to a conflict.
 *
 * @param text the text that replaces both; null unless edited
 */
@ValueObject
public record Resolution(Choice choice, @Nullable String text) {

	public static final Resolution KEEP = new Resolution(Choice.KEEP, null);

	public static final Resolution TAKE = new Resolution(Choice.TAKE, null);

	public static Resolution edit(String text) {
		return new Resolution(Choice.EDIT, text);
	}

	/** Whether it answers the conflict: an edited text must be usable in its place. */
	boolean isValidFor(MergeConflict conflict) {
		if (this.choice != Choice.EDIT) {
			return true;
		}
		boolean code = conflict.field() == ItemField.CODE || conflict.kind() == MergeConflict.Kind.SAME_CODE;
		return conflict.isEditable() && this.text != null
				&& (code ? ItemCode.read(this.text).isPresent() : !PlainText.isBlank(this.text));
	}

	/** The three answers. */
	public enum Choice {

		/** What the district has. Of two items that collide, its own alone. */
		KEEP,

		/** What the new base has. Of two items that collide, the base's alone. */
		TAKE,

		/** A text of one's own. Of two items that collide, both, the own one renamed. */
		EDIT

	}

}
