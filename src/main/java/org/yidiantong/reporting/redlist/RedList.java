package org.yidiantong.reporting.redlist;

import java.util.List;

/**
 * What somebody has to act on today (今天要管的).
 *
 * @param complaints the most urgent ones
 * @param total how many complaints there are
 * @param tasks overdue disclosure tasks by township
 */
public record RedList(List<UrgentComplaint> complaints, long total, List<OverdueTask.OfTownship> tasks) {

	public RedList {
		complaints = List.copyOf(complaints);
		tasks = List.copyOf(tasks);
	}

	/** How many disclosure tasks are overdue. */
	public long taskTotal() {
		return this.tasks.stream().mapToLong(OverdueTask.OfTownship::number).sum();
	}

	/** Whether nobody has to act. */
	public boolean isEmpty() {
		return this.total == 0 && this.tasks.isEmpty();
	}

}
