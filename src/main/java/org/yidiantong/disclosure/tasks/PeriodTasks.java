package org.yidiantong.disclosure.tasks;

import java.time.LocalDate;
import java.util.List;

import org.yidiantong.disclosure.Period;

/**
 * The tasks of a place for one period.
 *
 * @param dueOn last day for publication on time
 * @param tasks in checklist order
 */
public record PeriodTasks(Period period, LocalDate dueOn, List<DisclosureTask> tasks) {

	public PeriodTasks {
		tasks = List.copyOf(tasks);
	}

	/** The number of tasks in a state. */
	public long count(TaskState state) {
		return this.tasks.stream().filter((task) -> task.state() == state).count();
	}

	/** Tasks without a disclosure whose period is over. */
	public List<DisclosureTask> untouched() {
		return this.tasks.stream().filter((task) -> task.isUntouched() && task.state() != TaskState.AHEAD).toList();
	}

}
