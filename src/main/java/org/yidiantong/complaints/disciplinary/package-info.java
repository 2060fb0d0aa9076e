/**
 * Disciplinary reports (检举控告) that arrived here although they belong to 12388: sealed,
 * handed over by the discipline office of the district, and then erased.
 * <p>
 * Start at {@link org.yidiantong.complaints.disciplinary.DisciplinaryManagement}. A
 * report is sealed with the public key of its district; the discipline office alone opens
 * it, with its passphrase. It is no complaint: it has no number, publishes no event,
 * notifies nobody, and no other module, list, figure, export or audit line knows of it.
 */
@ApplicationModule(displayName = "Disciplinary reports 检举控告",
		allowedDependencies = { "calendar", "identity", "kernel", "ratelimit", "secrets", "tenancy", "http", "site" })
@NullMarked
package org.yidiantong.complaints.disciplinary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
