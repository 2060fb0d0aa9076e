package org.yidiantong.disclosure.tasks;

import java.time.LocalDate;

import org.yidiantong.organization.PlaceCode;

/**
 * Record that the tasks of a place for a period are set. The checklist version determines
 * which tasks these are. Immutable.
 *
 * @param period text form of the period
 * @param dueOn last day for publication on time
 * @param listVersion checklist version in effect on the last day of the period
 */
record TaskSet(String period, PlaceCode placeCode, LocalDate dueOn, String listVersion) {
}
