package org.yidiantong.disclosure.tasks;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jmolecules.ddd.annotation.ValueObject;
import org.yidiantong.disclosure.Period;
import org.yidiantong.organization.Place;

/**
 * From when on a district has its places disclose by tasks, and how long each has for
 * that.
 *
 * @param begin the steps in which it begins; none where it has not
 */
@ValueObject
record DisclosurePlan(List<Step> begin, DueDays dueDays) {

	/** Stands for every village and community. */
	static final String ALL = "ALL";

	/** Of a district that has not begun. */
	static final DisclosurePlan NONE = new DisclosurePlan(List.of(), DueDays.USUAL);

	DisclosurePlan {
		begin = List.copyOf(begin);
	}

	/** The month in which the first places begin; empty where none do. */
	Optional<YearMonth> first() {
		return this.begin.stream().map(Step::from).min(Comparator.naturalOrder());
	}

	/**
	 * Whether a place has a task for a period: one that ends after the place has begun.
	 */
	boolean covers(Place place, Period period) {
		YearMonth end = YearMonth.from(period.to());
		return this.begin.stream().anyMatch((step) -> !step.from().isAfter(end) && step.names(place));
	}

	/**
	 * Places that begin together.
	 *
	 * @param from the first month that has tasks
	 * @param places codes of villages and communities, of townships with all of theirs,
	 * or {@link #ALL}
	 */
	@ValueObject
	record Step(YearMonth from, Set<String> places) {

		Step {
			places = Set.copyOf(places);
		}

		boolean names(Place place) {
			String township = place.township();
			return this.places.contains(ALL) || this.places.contains(place.code())
					|| (township != null && this.places.contains(township));
		}

	}

	/** Calendar days from the end of a period to the last day on which it is on time. */
	@ValueObject
	record DueDays(int monthly, int quarterly, int annual) {

		/** Where a district says nothing else. */
		static final DueDays USUAL = new DueDays(10, 15, 31);

		int after(Period period) {
			return switch (period.length()) {
				case MONTH -> this.monthly;
				case QUARTER -> this.quarterly;
				case YEAR -> this.annual;
				case EVENT -> throw new IllegalArgumentException("What is disclosed at once is no task: " + period);
			};
		}

	}

}
