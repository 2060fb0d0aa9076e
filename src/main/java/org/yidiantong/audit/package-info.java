/**
 * An append-only audit log per district: who did and saw what.
 * <p>
 * Start at {@link org.yidiantong.audit.AuditLog}. A module adds its entry in the
 * transaction of the action, so that nothing is done or shown without one. Publishes and
 * listens to nothing. The only text of a person that it holds is the reason that an
 * officer gives. It does not know what an action means.
 */
@ApplicationModule(displayName = "Audit 操作日志", allowedDependencies = { "tenancy" })
@NullMarked
package org.yidiantong.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
