/**
 * What happened: the append-only log of each district, its positions and its readers'
 * cursors.
 * <p>
 * Start at {@link org.yidiantong.eventlog.ModuleEvent}, which a module implements by its
 * public records and publishes inside a transaction, and at
 * {@link org.yidiantong.eventlog.EventReading}, which gives the entries by position and
 * keeps a cursor for each reader. {@link org.yidiantong.eventlog.EventTypes} knows the
 * JSON Schema of every type. The module listens to every {@code ModuleEvent} and appends
 * it in the same transaction. It also keeps what after-commit listeners of all modules
 * have not handled yet, and binds each of them to the district of its event. It publishes
 * nothing and never holds text that a person wrote.
 */
@ApplicationModule(displayName = "Event log 事件日志", allowedDependencies = { "tenancy", "kernel" })
@NullMarked
package org.yidiantong.eventlog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
