package org.yidiantong.reporting.rollup;

import java.time.Instant;

import org.yidiantong.reporting.figures.ReportPeriod;

/**
 * What a district publishes upward of one revision of its report.
 *
 * @param statisticsAt business time at which the figures were taken
 * @param hash of the content of the report, by which the district's files can be verified
 */
public record PublishedReport(ReportPeriod period, int revision, Instant statisticsAt, String hash,
		PublishedCounts counts) {
}
