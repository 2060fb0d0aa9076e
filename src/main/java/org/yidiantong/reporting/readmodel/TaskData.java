package org.yidiantong.reporting.readmodel;

import java.time.LocalDate;
import java.util.List;

/**
 * What this module reads of tasks that were set.
 */
record TaskData(String period, LocalDate dueOn, List<Group> groups) {

	/**
	 * Places that owe the same.
	 *
	 * @param places of each the codes from the township down
	 */
	record Group(List<List<String>> places, List<String> items) {
	}

}
