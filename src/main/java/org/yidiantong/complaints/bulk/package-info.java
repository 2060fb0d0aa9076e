/**
 * Accepting and dispatching like complaints at once, with one note.
 * <p>
 * Start at {@link org.yidiantong.complaints.bulk.BulkDispatchManagement}: it tells for
 * each chosen complaint what would happen, and then performs the ordinary actions, each
 * complaint in a transaction of its own.
 * {@link org.yidiantong.complaints.bulk.BulkEligibility} decides which complaints have to
 * be looked at one by one. Publishes nothing itself: each action publishes its event. The
 * module keeps nothing.
 */
@ApplicationModule(displayName = "Bulk dispatch 批量转办",
		allowedDependencies = { "complaints", "complaints :: events", "complaints :: inspection",
				"complaints :: workflow", "complaints.dispatch", "complaints.privacy", "organization", "identity",
				"kernel", "http", "http :: operations", "site" })
@NullMarked
package org.yidiantong.complaints.bulk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
