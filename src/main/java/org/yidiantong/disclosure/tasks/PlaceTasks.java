package org.yidiantong.disclosure.tasks;

import java.util.List;

import org.yidiantong.organization.Place;

/**
 * The tasks of a place in a year.
 *
 * @param periods ordered by their last day
 * @param writable whether the caller may write for the place
 */
public record PlaceTasks(Place place, int year, List<PeriodTasks> periods, boolean writable) {

	public PlaceTasks {
		periods = List.copyOf(periods);
	}

	/** The number of tasks in a state. */
	public long count(TaskState state) {
		return this.periods.stream().mapToLong((period) -> period.count(state)).sum();
	}

	/** The number of all tasks. */
	public long total() {
		return this.periods.stream().mapToLong((period) -> period.tasks().size()).sum();
	}

}
