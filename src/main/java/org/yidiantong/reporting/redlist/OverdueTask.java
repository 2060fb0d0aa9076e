package org.yidiantong.reporting.redlist;

import java.time.LocalDate;

import org.yidiantong.organization.PlaceCode;

/**
 * A disclosure task past its due day for which nothing was published.
 *
 * @param period such as {@code 2021-Q3}
 * @param lineage key of its item
 */
public record OverdueTask(PlaceCode township, PlaceCode place, String period, String lineage, LocalDate dueOn) {

	/**
	 * The overdue tasks of a township.
	 *
	 * @param firstDueOn the earliest due day of them
	 */
	public record OfTownship(PlaceCode township, long number, LocalDate firstDueOn) {
	}

}
