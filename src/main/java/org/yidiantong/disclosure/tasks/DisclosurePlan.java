package org.yidiantong.disclosure.tasks;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.yidiantong.disclosure.Period;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceCode;

/**
 * The plan of a district: when its places start with disclosure tasks, and how long they
 * have for each.
 *
 * @param begin groups of places with their starting months; empty when none has started
 * @param withdrawn tasks that mistaken steps made
 * @param findings what is looked for in disclosures; null for the defaults
 * @param reminders when places are reminded and supervising units told; null for the
 * defaults
 */
@ValueObject
record DisclosurePlan(List<Step> begin, DueDays dueDays, @Nullable List<Withdrawal> withdrawn,
		@Nullable FindingRules findings, @Nullable ReminderRules reminders) {

	/** Stands for every village and community. */
	static final String ALL = "ALL";

	/** The plan of a district that has not started. */
	static final DisclosurePlan NONE = new DisclosurePlan(List.of(), DueDays.USUAL);

	DisclosurePlan {
		begin = List.copyOf(begin);
		withdrawn = (withdrawn == null) ? List.of() : List.copyOf(withdrawn);
	}

	DisclosurePlan(List<Step> begin, DueDays dueDays) {
		this(begin, dueDays, List.of(), null, null);
	}

	DisclosurePlan(List<Step> begin, DueDays dueDays, List<Withdrawal> withdrawn) {
		this(begin, dueDays, withdrawn, null, null);
	}

	FindingRules findingRules() {
		return (this.findings == null) ? FindingRules.USUAL : this.findings;
	}

	ReminderRules reminderRules() {
		return (this.reminders == null) ? ReminderRules.USUAL : this.reminders;
	}

	/** The withdrawals that another plan does not have. */
	List<Withdrawal> withdrawnSince(DisclosurePlan before) {
		List<Withdrawal> known = Objects.requireNonNull(before.withdrawn);
		return Objects.requireNonNull(this.withdrawn).stream().filter((one) -> !known.contains(one)).toList();
	}

	/** Whether places that a file lists include a place. */
	static boolean names(Set<String> listed, Place place) {
		PlaceCode township = place.township();
		return listed.contains(ALL) || listed.contains(place.code().value())
				|| (township != null && listed.contains(township.value()));
	}

	/** The earliest starting month; empty without any. */
	Optional<YearMonth> first() {
		return this.begin.stream().map(Step::from).min(Comparator.naturalOrder());
	}

	/**
	 * Whether a place has tasks for a period, which must end after the place has started.
	 */
	boolean covers(Place place, Period period) {
		YearMonth end = YearMonth.from(period.to());
		return this.begin.stream().anyMatch((step) -> !step.from().isAfter(end) && step.names(place));
	}

	/**
	 * Places that start in the same month.
	 *
	 * @param from the first month that has tasks
	 * @param places codes of villages and communities, of townships with all of theirs,
	 * or {@link #ALL}
	 * @param backdated true when the district accepts that tasks of past periods are
	 * overdue at once
	 */
	@ValueObject
	record Step(YearMonth from, Set<String> places, @Nullable Boolean backdated) {

		Step {
			places = Set.copyOf(places);
		}

		Step(YearMonth from, Set<String> places) {
			this(from, places, null);
		}

		boolean names(Place place) {
			return DisclosurePlan.names(this.places, place);
		}

	}

	/**
	 * Takes back the tasks that a mistaken step made.
	 *
	 * @param before the tasks of periods that end before this month
	 * @param places as in {@link Step}
	 * @param reason kept on record
	 */
	@ValueObject
	record Withdrawal(YearMonth before, Set<String> places, String reason) {

		Withdrawal {
			places = Set.copyOf(places);
		}

	}

	/** Calendar days from the end of a period to the due day. */
	@ValueObject
	record DueDays(int monthly, int quarterly, int annual) {

		/** Defaults. */
		static final DueDays USUAL = new DueDays(10, 15, 31);

		int after(Period period) {
			return switch (period.length()) {
				case MONTH -> this.monthly;
				case QUARTER -> this.quarterly;
				case YEAR -> this.annual;
				case EVENT ->
					throw new IllegalArgumentException("Disclosures of single events have no tasks: " + period);
			};
		}

	}

}
