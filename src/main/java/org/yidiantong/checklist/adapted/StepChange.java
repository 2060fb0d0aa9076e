package org.yidiantong.checklist.adapted;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.LimitUnit;

/**
 * One change of a flow. Steps are named by their numbers in the flow of the district,
 * whatever other changes there are.
 *
 * @param kind what is done
 * @param step the step that is changed; for a new step the one after which it comes, 0
 * for the beginning
 * @param until the last of several steps that become one; null otherwise
 * @param actor who acts; null to leave it as it is
 * @param action what is done, or what a detail adds; null to leave it as it is
 * @param days the limit; null to leave it as it is, or for a new step without one
 * @param unit unit of the days; null for the unit that the step has
 */
@ValueObject
public record StepChange(Kind kind, int step, @Nullable Integer until, @Nullable String actor, @Nullable String action,
		@Nullable Integer days, @Nullable LimitUnit unit) {

	/** Leaves a step out. */
	public static StepChange drop(int step) {
		return new StepChange(Kind.DROP, step, null, null, null, null, null);
	}

	/** Makes neighbouring steps one step. */
	public static StepChange merge(int from, int until, @Nullable String actor, @Nullable String action) {
		return new StepChange(Kind.MERGE, from, until, actor, action, null, null);
	}

	/** Adds a step without a limit after another one. */
	public static StepChange add(int after, String actor, String action) {
		return new StepChange(Kind.ADD, after, null, actor, action, null, null);
	}

	/** Says in more detail what is done. */
	public static StepChange detail(int step, String detail) {
		return new StepChange(Kind.DETAIL, step, null, null, detail, null, null);
	}

	/** Words a step in other words. */
	public static StepChange rename(int step, @Nullable String actor, @Nullable String action) {
		return new StepChange(Kind.RENAME, step, null, actor, action, null, null);
	}

	/** Sets the limit of a step, in its unit. */
	public static StepChange limit(int step, int days) {
		return new StepChange(Kind.LIMIT, step, null, null, null, days, null);
	}

	/** The same change where the step has another number. */
	StepChange at(int other) {
		return new StepChange(this.kind, other, (this.until == null) ? null : this.until - this.step + other,
				this.actor, this.action, this.days, this.unit);
	}

	/** The last step that it takes: the step itself unless several become one. */
	int last() {
		return (this.kind == Kind.MERGE && this.until != null) ? this.until : this.step;
	}

	/** Whether the steps that it takes are gone as they were. */
	boolean takesAway() {
		return this.kind == Kind.DROP || this.kind == Kind.MERGE;
	}

	/** What can be done to a step. */
	public enum Kind {

		/** 略去 */
		DROP,
		/** 合并 */
		MERGE,
		/** 增加 */
		ADD,
		/** 细化 */
		DETAIL,
		/** 改称 */
		RENAME,
		/** 调整时限 */
		LIMIT

	}

}
