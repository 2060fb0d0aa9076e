package org.yidiantong.disclosure.tasks;

import java.util.List;

import org.yidiantong.organization.Place;

/**
 * The tasks of a place in a year.
 *
 * @param periods by their last day
 * @param writable whether who asks writes for the place
 */
public record PlaceTasks(Place place, int year, List<PeriodTasks> periods, boolean writable) {

	public PlaceTasks {
		periods = List.copyOf(periods);
	}

	/** How many are in a state. */
	public long count(TaskState state) {
		return this.periods.stream().mapToLong((period) -> period.count(state)).sum();
	}

	/** How many there are. */
	public long total() {
		return this.periods.stream().mapToLong((period) -> period.tasks().size()).sum();
	}

}
