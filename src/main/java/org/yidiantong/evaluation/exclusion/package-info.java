/**
 * Ratings that the district leaves out of the satisfaction figures, because it has
 * evidence that they are malicious (恶意评价).
 * <p>
 * Start at {@link org.yidiantong.evaluation.exclusion.ExclusionManagement}: the desk of
 * the district proposes with a reason and evidence, a leader decides, and either takes it
 * back. The rating itself never changes. Publishes
 * {@link org.yidiantong.evaluation.events.RatingExcluded} and
 * {@link org.yidiantong.evaluation.events.RatingReadmitted}; figures count from the day
 * of these events on. No unit takes part in it, and whoever is recused from the complaint
 * finds nothing.
 */
@ApplicationModule(displayName = "Excluded ratings 不计入的评价",
		allowedDependencies = { "evaluation", "evaluation :: events", "complaints :: events",
				"complaints :: inspection", "complaints :: recused", "organization", "identity", "masking", "audit",
				"notification", "eventlog", "tenancy", "calendar", "kernel", "http", "site" })
@NullMarked
package org.yidiantong.evaluation.exclusion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
