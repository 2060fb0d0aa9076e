/**
 * Appraisal of units (考核): what the read models say of each township and department in a
 * year.
 * <p>
 * Start at {@link org.yidiantong.reporting.appraisal.AppraisalManagement}. A card has
 * limits kept, returns, satisfaction, disclosure, findings and sweeps, each with the
 * number that it is of. Nobody is ranked, and there is no score unless the district's
 * folder has weights in {@code appraisal.yaml}; visits and numbers of complaints are
 * never part of one. Takes figures of complaints from {@code figures}. Publishes nothing.
 */
@ApplicationModule(displayName = "Appraisal 考核",
		allowedDependencies = { "reporting.readmodel", "reporting.figures", "calendar", "organization", "identity",
				"audit", "tenancy", "kernel" })
@NullMarked
package org.yidiantong.reporting.appraisal;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
