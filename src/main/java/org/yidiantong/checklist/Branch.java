package org.yidiantong.checklist;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * One answer to the question of a {@link Decision}, and where the flow goes on with it.
 * Exactly one of the three ways is present.
 *
 * @param label the answer, such as 有异议
 * @param goTo a later step
 * @param returnTo an earlier step, to which the matter is returned
 * @param end how the procedure ends here, such as 书面告知理由
 */
@ValueObject
public record Branch(String label, @Nullable Integer goTo, @Nullable Integer returnTo, @Nullable String end) {

	/** Goes on with a later step. */
	public static Branch to(String label, int step) {
		return new Branch(label, step, null, null);
	}

	/** Returns to an earlier step. */
	public static Branch back(String label, int step) {
		return new Branch(label, null, step, null);
	}

	/** Ends the procedure. */
	public static Branch end(String label, String outcome) {
		return new Branch(label, null, null, outcome);
	}

}
