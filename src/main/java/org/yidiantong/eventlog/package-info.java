/**
 * What happened: the append-only log of each district, its positions and its readers'
 * cursors.
 */
@ApplicationModule(displayName = "Event log 事件日志", allowedDependencies = { "tenancy" })
@NullMarked
package org.yidiantong.eventlog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
