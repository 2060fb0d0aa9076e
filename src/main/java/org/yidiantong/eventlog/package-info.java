/**
 * What happened: the append-only log of each district, its positions and its readers'
 * cursors.
 * <p>
 * Start at {@link org.yidiantong.eventlog.EventLog} (a module tells what happened, in its
 * own transaction) and {@link org.yidiantong.eventlog.EventReading} (entries by position,
 * and a cursor for each reader). Which types there are says
 * {@link org.yidiantong.eventlog.EventTypes}, by the schemas under {@code events/} on the
 * class path. It also keeps what after-commit listeners of all modules have not handled
 * yet, and binds each to the district of its {@link org.yidiantong.eventlog.ModuleEvent}.
 * Publishes nothing; never holds a text that a person wrote.
 */
@ApplicationModule(displayName = "Event log 事件日志", allowedDependencies = { "tenancy", "kernel" })
@NullMarked
package org.yidiantong.eventlog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
