/**
 * Prints posters for notice boards as PDF in A4: one for a place, one for an item with
 * its flow chart, and all of a township in one file.
 * <p>
 * Start at {@link org.yidiantong.portal.posters.PosterManagement}. A poster shows what
 * holds today, so it is drawn when it is asked for. Drawing the same contents again
 * yields the same bytes. The codes lead to addresses that never change.
 */
@ApplicationModule(displayName = "Posters 海报",
		allowedDependencies = { "checklist", "checklist :: adapted", "checklist :: drawing", "organization", "identity",
				"tenancy", "kernel", "http" })
@NullMarked
package org.yidiantong.portal.posters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
