package org.yidiantong.disclosure.tasks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.yidiantong.disclosure.inspection.DutyFindingKind;

/**
 * The content of {@code disclosure.yaml}; values that the schema refused are null.
 */
record PlanFile(@Nullable List<@Nullable Begin> begin, @Nullable DueDays dueDays,
		@Nullable List<@Nullable Withdrawn> withdrawn, @Nullable FindingsOf findings, @Nullable Reminders reminders) {

	/** The file that says what a plan says. */
	static PlanFile of(DisclosurePlan plan) {
		DisclosurePlan.DueDays days = plan.dueDays();
		List<@Nullable Withdrawn> withdrawn = new ArrayList<>();
		for (DisclosurePlan.Withdrawal one : Objects.requireNonNull(plan.withdrawn())) {
			withdrawn.add(new Withdrawn(one.before().toString(), sorted(one.places()), one.reason()));
		}
		return new PlanFile(
				plan.begin()
					.stream()
					.map((step) -> new Begin(step.from().toString(), sorted(step.places()), step.backdated()))
					.toList(),
				new DueDays(days.monthly(), days.quarterly(), days.annual()), withdrawn.isEmpty() ? null : withdrawn,
				FindingsOf.of(plan.findings()), Reminders.of(plan.reminders()));
	}

	private static List<@Nullable String> sorted(Set<String> places) {
		return new ArrayList<>(new TreeSet<>(places));
	}

	/** Places that start in the same month. */
	record Begin(@Nullable String from, @Nullable List<@Nullable String> places, @Nullable Boolean backdated) {
	}

	/** Tasks that a mistaken step made. */
	record Withdrawn(@Nullable String before, @Nullable List<@Nullable String> places, @Nullable String reason) {
	}

	/** What is looked for in disclosures. */
	record FindingsOf(@Nullable List<@Nullable DutyFindingKind> kinds, @Nullable Integer longPastDays,
			@Nullable Integer noticeDays, @Nullable Integer atOnceDays, @Nullable Integer copiedCharacters,
			@Nullable Integer emptyCharacters, @Nullable List<@Nullable String> emptyPhrases) {

		private static @Nullable FindingsOf of(@Nullable FindingRules rules) {
			return (rules == null) ? null
					: new FindingsOf(new ArrayList<>(new TreeSet<>(rules.kinds())), rules.longPastDays(),
							rules.noticeDays(), rules.atOnceDays(), rules.copiedCharacters(), rules.emptyCharacters(),
							new ArrayList<>(rules.emptyPhrases()));
		}

		FindingRules rules() {
			FindingRules usual = FindingRules.USUAL;
			return new FindingRules((this.kinds == null) ? usual.kinds() : known(this.kinds),
					Objects.requireNonNullElse(this.longPastDays, usual.longPastDays()),
					Objects.requireNonNullElse(this.noticeDays, usual.noticeDays()),
					Objects.requireNonNullElse(this.atOnceDays, usual.atOnceDays()),
					Objects.requireNonNullElse(this.copiedCharacters, usual.copiedCharacters()),
					Objects.requireNonNullElse(this.emptyCharacters, usual.emptyCharacters()),
					(this.emptyPhrases == null) ? usual.emptyPhrases() : List.copyOf(known(this.emptyPhrases)));
		}

		private static <T> Set<T> known(List<@Nullable T> values) {
			Set<T> known = new LinkedHashSet<>();
			for (T value : values) {
				if (value != null) {
					known.add(value);
				}
			}
			return known;
		}

	}

	/** When places are reminded and supervising units told. */
	record Reminders(@Nullable Integer beforeDays, @Nullable Integer escalateAfterWorkingDays) {

		private static @Nullable Reminders of(@Nullable ReminderRules rules) {
			return (rules == null) ? null : new Reminders(rules.beforeDays(), rules.escalateAfterWorkingDays());
		}

		ReminderRules rules() {
			ReminderRules usual = ReminderRules.USUAL;
			return new ReminderRules(Objects.requireNonNullElse(this.beforeDays, usual.beforeDays()),
					Objects.requireNonNullElse(this.escalateAfterWorkingDays, usual.escalateAfterWorkingDays()));
		}

	}

	/** Days by frequency of disclosure. */
	record DueDays(@JsonProperty("MONTHLY") @Nullable Integer monthly,
			@JsonProperty("QUARTERLY") @Nullable Integer quarterly, @JsonProperty("ANNUAL") @Nullable Integer annual) {
	}

}
