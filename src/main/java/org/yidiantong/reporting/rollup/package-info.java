/**
 * Roll-up (市、省汇总): the figures of a city or province over its districts.
 * <p>
 * Start at {@link org.yidiantong.reporting.rollup.RollUpManagement}. A district that
 * wants it publishes the counts of each report that it makes upward, through
 * {@link org.yidiantong.reporting.rollup.PublishedReports}: numbers and a hash, no text
 * and nothing below the district. The level above adds the counts up and divides the
 * sums, so that a rate is weighted by what it is of. Row-level security shows the rows of
 * a district to itself, its city and its province only. Publishes no events.
 */
@ApplicationModule(displayName = "Roll-up 市、省汇总",
		allowedDependencies = { "reporting.readmodel", "reporting.figures", "identity", "tenancy", "kernel" })
@NullMarked
package org.yidiantong.reporting.rollup;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
