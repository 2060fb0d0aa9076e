/**
 * An append-only audit log per district: who did and saw what.
 * <p>
 * Start at {@link org.yidiantong.audit.AuditLog}. A module adds its entry in the
 * transaction of the action, so that nothing is done or shown without one. Publishes
 * nothing, and listens to {@code tenancy.events} to record what changes in a district's
 * folder. The only text of a person that it holds is the reason that an officer gives. It
 * does not know what an action means.
 */
@ApplicationModule(displayName = "Audit 操作日志", allowedDependencies = { "kernel", "tenancy", "tenancy :: events" })
@NullMarked
package org.yidiantong.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
