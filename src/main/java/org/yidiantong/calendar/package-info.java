/**
 * Working days and deadlines according to the State Council's yearly notices, and the
 * clock of business time.
 * <p>
 * Start at {@link org.yidiantong.calendar.CalendarManagement} for the current working
 * days, {@link org.yidiantong.calendar.WorkCalendar} for deadlines, and
 * {@link org.yidiantong.calendar.BusinessClock} for business time; a plain
 * {@link java.time.Clock} is system time. The calendar is the same for all districts and
 * is loaded from their folders. Publishes and listens to nothing, tells the audit log of
 * a district when its open limits follow a new calendar, and does not know what a
 * deadline is for.
 */
@ApplicationModule(displayName = "Calendar 日历", allowedDependencies = { "audit", "tenancy", "kernel" })
@NullMarked
package org.yidiantong.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
