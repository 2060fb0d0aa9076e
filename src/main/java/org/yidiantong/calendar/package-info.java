/**
 * Working days and deadlines by the State Council's yearly notices, and the clock of
 * business time.
 * <p>
 * Start at {@link org.yidiantong.calendar.CalendarManagement}, which gives the
 * {@link org.yidiantong.calendar.WorkCalendar} that is in force, and at
 * {@link org.yidiantong.calendar.BusinessClock}, which everything asks that a deadline or
 * a report depends on. A year without a notice yet is counted by weekends, and the
 * {@link org.yidiantong.calendar.Deadline} says that it is estimated. This module knows
 * no limit of any item or case.
 */
@ApplicationModule(displayName = "Calendar 日历", allowedDependencies = { "tenancy" })
@NullMarked
package org.yidiantong.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
