/**
 * Working days and deadlines by the State Council's yearly notices, and the clock of
 * business time.
 * <p>
 * Start at {@link org.yidiantong.calendar.CalendarManagement} (the working days as they
 * are known now), {@link org.yidiantong.calendar.WorkCalendar} (how limits are counted)
 * and {@link org.yidiantong.calendar.BusinessClock} (what deadlines go by; a plain
 * {@link java.time.Clock} is system time). The calendar is the same for all districts and
 * comes with their folders. Publishes and listens to nothing; never knows what a limit is
 * for.
 */
@ApplicationModule(displayName = "Calendar 日历", allowedDependencies = { "tenancy" })
@NullMarked
package org.yidiantong.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
