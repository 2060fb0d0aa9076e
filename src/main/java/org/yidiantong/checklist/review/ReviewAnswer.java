package org.yidiantong.checklist.review;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * What is said about an item.
 *
 * @param verdict null while nothing is said
 * @param reason may be empty
 */
@ValueObject
public record ReviewAnswer(@Nullable Verdict verdict, String reason) {

	/** Nothing is said yet. */
	public static final ReviewAnswer NONE = new ReviewAnswer(null, "");

	/** Contains nothing that a person wrote. */
	@Override
	public String toString() {
		return "ReviewAnswer[" + this.verdict + "]";
	}

}
