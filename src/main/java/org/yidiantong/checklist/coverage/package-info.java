/**
 * Coverage (覆盖情况): which districts run which base list, how far their lists differ, and
 * which townships adapted what.
 * <p>
 * Start at {@link org.yidiantong.checklist.coverage.CoverageManagement}. A district that
 * publishes upward reports the version in effect once, through
 * {@link org.yidiantong.checklist.coverage.AdoptionReporting}: counts, no name of an
 * item. Row-level security shows them to the district, its city and its province only.
 * Publishes {@link org.yidiantong.checklist.events.AdoptionReported}.
 */
@ApplicationModule(displayName = "Checklist coverage 清单覆盖",
		allowedDependencies = { "checklist", "checklist :: comparison", "checklist :: events", "checklist.folder",
				"checklist.publishing", "checklist.adaptation", "organization", "identity", "tenancy", "calendar",
				"eventlog", "http" })
@NullMarked
package org.yidiantong.checklist.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
