package org.yidiantong.checklist.flow;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A mistake in the branches of a flow.
 *
 * @param kind what is wrong
 * @param step number of the step
 * @param branch position of the branch in its decision, from 0; -1 when the step itself
 * is meant
 * @param label the label of the branch; empty when the step itself is meant
 * @param target the step that is named; 0 when none is
 */
@ValueObject
public record FlowMistake(Kind kind, int step, int branch, String label, int target) {

	/** Kinds of mistakes. */
	public enum Kind {

		/** A branch has no label. */
		LABEL_MISSING("branch-label"),
		/** Two branches of a step have the same label. */
		LABEL_TWICE("branch-label-twice"),
		/** A question has one answer only. */
		ONE_BRANCH("branch-one"),
		/** A branch names no way on. */
		NO_END("branch-no-end"),
		/** A branch names several ways on. */
		TWO_ENDS("branch-two-ends"),
		/** A branch or a step leads to a step that does not exist. */
		TARGET_MISSING("branch-target"),
		/** A way leads back and is not declared as a return. */
		LOOP("branch-loop"),
		/** A declared return does not lead back. */
		NO_RETURN("branch-return"),
		/** A step names what follows and asks a question too. */
		NEXT_AND_DECISION("step-next-twice"),
		/** All answers return, so that the procedure never ends. */
		NO_WAY_ON("step-stuck"),
		/** No way leads to the step. */
		UNREACHABLE("step-unreachable");

		private final String code;

		Kind(String code) {
			this.code = code;
		}

		/** The name of its message. */
		public String code() {
			return this.code;
		}

	}

}
