package org.yidiantong.checklist;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An item as it is written in a base list or in a district's own; what the schema refused
 * is missing.
 */
record ItemFile(@Nullable String code, @Nullable String lineage, @Nullable String name, @Nullable String category,
		@Nullable List<@Nullable Settlement> appliesTo, @Nullable List<@Nullable BasisFile> basis,
		@Nullable String handledBy, @Nullable String guidedBy, @Nullable ScopeFile scope,
		@Nullable List<@Nullable String> requirements, @Nullable RoutingFile routing,
		@Nullable SupervisingFile supervising, @Nullable List<@Nullable StepFile> steps,
		@Nullable TotalLimitFile totalLimit, @Nullable DisclosureFile disclosure,
		@Nullable List<@Nullable String> materials, @Nullable List<@Nullable String> riskPoints) {

	/** A policy it rests on. */
	record BasisFile(@Nullable String policy, @Nullable String articles) {
	}

	/** What belongs to it and what does not. */
	record ScopeFile(@Nullable List<@Nullable String> inside, @Nullable List<@Nullable OutsideFile> outside) {
	}

	/** What does not belong to it. */
	record OutsideFile(@Nullable String text, @Nullable String goTo) {
	}

	/** Who leads. */
	record RoutingFile(@Nullable Lead lead, @Nullable List<@Nullable String> departments,
			@Nullable HandlingGrade grade) {
	}

	/** Who watches. */
	record SupervisingFile(@Nullable String primary, @Nullable String portfolio, @Nullable String villageSide) {
	}

	/** A step of its flow. */
	record StepFile(@Nullable Integer seq, @Nullable String actor, @Nullable String action, @Nullable LimitFile limit) {
	}

	/** How long a step takes. */
	record LimitFile(@Nullable String text, @Nullable Integer days, @Nullable LimitUnit unit, @Nullable Bound bound,
			@Nullable LimitSource source) {
	}

	/** How long the whole takes. */
	record TotalLimitFile(@Nullable String text, @Nullable Integer days, @Nullable LimitUnit unit,
			@Nullable Integer extendToDays, @Nullable LimitSource source) {
	}

	/** What is made public. */
	record DisclosureFile(@Nullable String what, @Nullable List<@Nullable DisclosureWay> how,
			@Nullable List<@Nullable DisclosureFrequency> frequency, @Nullable String frequencyText,
			@Nullable Integer noticeDays, @Nullable Audience audience, @Nullable String privacy) {
	}

}
