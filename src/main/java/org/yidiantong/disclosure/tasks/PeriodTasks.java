package org.yidiantong.disclosure.tasks;

import java.time.LocalDate;
import java.util.List;

import org.yidiantong.disclosure.Period;

/**
 * The tasks of a place for one period.
 *
 * @param dueOn the last day on which a publication is on time
 * @param tasks in the order of the list
 */
public record PeriodTasks(Period period, LocalDate dueOn, List<DisclosureTask> tasks) {

	public PeriodTasks {
		tasks = List.copyOf(tasks);
	}

	/** How many are in a state. */
	public long count(TaskState state) {
		return this.tasks.stream().filter((task) -> task.state() == state).count();
	}

	/**
	 * Those that something could still be written for, without its period lying ahead.
	 */
	public List<DisclosureTask> untouched() {
		return this.tasks.stream().filter((task) -> task.isUntouched() && task.state() != TaskState.AHEAD).toList();
	}

}
