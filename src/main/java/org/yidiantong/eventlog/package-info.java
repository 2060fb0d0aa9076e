/**
 * The append-only event log of each district, with positions and readers' cursors.
 * <p>
 * Start at {@link org.yidiantong.eventlog.ModuleEvent}, which modules implement with
 * public records and publish in a transaction, and at
 * {@link org.yidiantong.eventlog.EventLogReader}, which returns entries by position and
 * stores a cursor for each reader. {@link org.yidiantong.eventlog.EventTypes} provides
 * the JSON Schema of every type, and {@link org.yidiantong.eventlog.PastEvents} appends
 * what happened in another system. The module listens to every {@code ModuleEvent} and
 * appends it in the same transaction. It also stores the events that after-commit
 * listeners of all modules have not yet handled, and binds each listener to the district
 * of its event. It publishes no events and never stores text that a person wrote.
 */
@ApplicationModule(displayName = "Event log 事件日志", allowedDependencies = { "tenancy", "kernel" })
@NullMarked
package org.yidiantong.eventlog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
