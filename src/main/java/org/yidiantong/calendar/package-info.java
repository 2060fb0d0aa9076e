/**
 * Working days and deadlines by the State Council's yearly notices, and the clock of
 * business time.
 */
@ApplicationModule(displayName = "Calendar 日历", allowedDependencies = { "tenancy" })
@NullMarked
package org.yidiantong.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
