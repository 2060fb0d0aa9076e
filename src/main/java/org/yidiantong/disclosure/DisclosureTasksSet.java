package org.yidiantong.disclosure;

import java.time.LocalDate;
import java.util.List;

/**
 * What the log says when tasks of a period are set, once for each place: within each
 * group every place owes a disclosure of every item.
 *
 * @param tenant code of the district
 * @param dueOn the last day on which a publication is on time
 * @param listVersion that counted on the period's last day
 */
record DisclosureTasksSet(int tenant, Period.Length periodLength, String period, LocalDate dueOn, String listVersion,
		List<Group> groups) {

	DisclosureTasksSet {
		groups = List.copyOf(groups);
	}

	/**
	 * Places that owe the same.
	 *
	 * @param places of each the codes from the township down
	 * @param items permanent keys
	 */
	record Group(List<List<String>> places, List<String> items) {

		Group {
			places = List.copyOf(places);
			items = List.copyOf(items);
		}

	}

}
