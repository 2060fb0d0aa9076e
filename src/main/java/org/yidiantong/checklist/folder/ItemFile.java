package org.yidiantong.checklist.folder;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Audience;
import org.yidiantong.checklist.Bound;
import org.yidiantong.checklist.DisclosureFrequency;
import org.yidiantong.checklist.DisclosureWay;
import org.yidiantong.checklist.HandlingGrade;
import org.yidiantong.checklist.Lead;
import org.yidiantong.checklist.LimitSource;
import org.yidiantong.checklist.LimitUnit;
import org.yidiantong.checklist.Settlement;

/**
 * An item in the YAML of a base list or of a district's list. Parts that the schema
 * rejected are null.
 */
record ItemFile(@Nullable String code, @Nullable String lineage, @Nullable String name, @Nullable String category,
		@Nullable List<@Nullable Settlement> appliesTo, @Nullable List<@Nullable BasisFile> basis,
		@Nullable String handledBy, @Nullable String guidedBy, @Nullable ScopeFile scope,
		@Nullable List<@Nullable String> requirements, @Nullable RoutingFile routing,
		@Nullable SupervisingFile supervising, @Nullable List<@Nullable StepFile> steps,
		@Nullable TotalLimitFile totalLimit, @Nullable DisclosureFile disclosure,
		@Nullable List<@Nullable String> materials, @Nullable List<@Nullable String> riskPoints) {

	/** The item as it was before flows had branches. */
	ItemFile withoutBranches() {
		List<@Nullable StepFile> linear = (this.steps == null) ? null
				: this.steps.stream().map((step) -> (step == null) ? null : step.withoutBranches()).toList();
		return new ItemFile(this.code, this.lineage, this.name, this.category, this.appliesTo, this.basis,
				this.handledBy, this.guidedBy, this.scope, this.requirements, this.routing, this.supervising, linear,
				this.totalLimit, this.disclosure, this.materials, this.riskPoints);
	}

	/** A policy that authorises the item. */
	record BasisFile(@Nullable String policy, @Nullable String articles) {
	}

	/** What the item covers and what it does not. */
	record ScopeFile(@Nullable List<@Nullable String> inside, @Nullable List<@Nullable OutsideFile> outside) {
	}

	/** A subject the item does not cover. */
	record OutsideFile(@Nullable String text, @Nullable String goTo) {
	}

	/** Who leads. */
	record RoutingFile(@Nullable Lead lead, @Nullable List<@Nullable String> departments, @Nullable HandlingGrade grade,
			@Nullable Boolean closingPhoto) {
	}

	/** Who supervises. */
	record SupervisingFile(@Nullable String primary, @Nullable String portfolio, @Nullable String villageSide) {
	}

	/** A step of the flow. */
	record StepFile(@Nullable Integer seq, @Nullable String actor, @Nullable String action, @Nullable LimitFile limit,
			@Nullable Integer next, @Nullable DecisionFile decision) {

		/** The step as it was before flows had branches. */
		StepFile withoutBranches() {
			return new StepFile(this.seq, this.actor, this.action, this.limit, null, null);
		}

	}

	/** A question after a step. */
	record DecisionFile(@Nullable String ask, @Nullable List<@Nullable BranchFile> branches) {
	}

	/** An answer to a question. */
	record BranchFile(@Nullable String label, @Nullable Integer goTo, @Nullable Integer returnTo,
			@Nullable String end) {
	}

	/** The time limit of a step. */
	record LimitFile(@Nullable String text, @Nullable Integer days, @Nullable LimitUnit unit, @Nullable Bound bound,
			@Nullable LimitSource source) {
	}

	/** The time limit of the whole procedure. */
	record TotalLimitFile(@Nullable String text, @Nullable Integer days, @Nullable LimitUnit unit,
			@Nullable Integer extendToDays, @Nullable LimitSource source) {
	}

	/** What is disclosed. */
	record DisclosureFile(@Nullable String what, @Nullable List<@Nullable DisclosureWay> how,
			@Nullable List<@Nullable DisclosureFrequency> frequency, @Nullable String frequencyText,
			@Nullable Integer noticeDays, @Nullable Audience audience, @Nullable String privacy) {
	}

}
