/**
 * Watches over people who report how power was used: for 90 days it keeps the signs that
 * somebody may be looking for them, and shows them to the district.
 * <p>
 * Start at {@link org.yidiantong.complaints.watch.WatchManagement}. A sign is a look that
 * was refused because the post is recused, one post's repeated looks at who reported, or
 * a later report about the same respondents. A sign proves nothing; the district checks
 * it and writes down what it found. Complaints do not know the module: it learns of
 * refused looks from the answers, of other looks from the audit log, and of reports from
 * their events. Publishes nothing.
 */
@ApplicationModule(displayName = "Watch over reporters 打击报复监测",
		allowedDependencies = { "complaints", "complaints :: events", "complaints :: recused", "organization",
				"notification", "identity", "audit", "tenancy", "calendar", "kernel", "http", "site" })
@NullMarked
package org.yidiantong.complaints.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
