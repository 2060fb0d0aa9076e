/**
 * The yearly review (年度清理): the administrator goes through the items of the list with
 * their figures, says what is kept, changed or dropped and why, and closes the review,
 * whose protocol never changes again.
 * <p>
 * Start at {@link org.yidiantong.checklist.review.ReviewManagement}; the rules are those
 * of {@link org.yidiantong.checklist.review.Review}. A review changes no list: what it
 * says is for whoever prepares the next version. Publishes no events.
 */
@ApplicationModule(displayName = "Checklist review 清单年度清理",
		allowedDependencies = { "checklist", "checklist :: figures", "checklist.upkeep", "checklist.folder",
				"organization", "identity", "notification", "audit", "tenancy", "calendar", "kernel", "http" })
@NullMarked
package org.yidiantong.checklist.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
