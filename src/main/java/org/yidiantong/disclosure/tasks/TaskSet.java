package org.yidiantong.disclosure.tasks;

import java.time.LocalDate;

/**
 * That the tasks of a place for a period were set: which ones they are says the version
 * of the list. It never changes.
 *
 * @param period as it is written
 * @param dueOn the last day on which a publication is on time
 * @param listVersion that counted on the period's last day
 */
record TaskSet(String period, String placeCode, LocalDate dueOn, String listVersion) {
}
