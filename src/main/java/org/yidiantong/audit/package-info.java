/**
 * Who did and saw what: an append-only record of each district.
 * <p>
 * Start at {@link org.yidiantong.audit.AuditLog}. A module records in the transaction of
 * what it does, so that nothing is done or shown without its line. Publishes and listens
 * to nothing; never holds what a person wrote but the reason that an officer gives, and
 * never knows what an action means.
 */
@ApplicationModule(displayName = "Audit 操作日志", allowedDependencies = { "tenancy" })
@NullMarked
package org.yidiantong.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
