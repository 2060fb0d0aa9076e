package org.yidiantong.reporting;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.reporting.onepage.OnePage;
import org.yidiantong.reporting.onepage.OnePageContent;
import org.yidiantong.reporting.rollup.PublishedCounts;
import org.yidiantong.reporting.rollup.PublishedReport;
import tools.jackson.core.type.TypeReference;

/**
 * The immutable result of a report: its content as stored, with a hash over that text.
 *
 * @param content the report content as JSON; the hash covers exactly this text
 * @param hash SHA-256 in hexadecimal digits
 * @param differences from the previous revision, as JSON
 * @param statisticsAt business time at which the figures were taken
 */
record ReportSnapshot(String content, String hash, String differences, Instant statisticsAt) {

	static ReportSnapshot of(ReportContent content, Optional<ReportContent> before, Instant now) {
		String text = ReportJson.write(content);
		List<ReportDifference> differences = before.map((old) -> ReportDifferences.between(old, content))
			.orElse(List.of());
		return new ReportSnapshot(text, ReportJson.hash(text), ReportJson.write(differences), now);
	}

	ReportContent contentRead() {
		return ReportJson.content(this.content);
	}

	/** The report on one page in A4 as a PDF file. */
	byte[] page(int revision) {
		ReportContent content = contentRead();
		return OnePage.draw(new OnePageContent(content.districtName(), content.from(), content.to(),
				LocalDateTime.ofInstant(this.statisticsAt, BusinessClock.ZONE), revision, this.hash, content.figures(),
				content.period(), content.tables()));
	}

	/** What of it is published upward; empty when it lacks one of the counts. */
	Optional<PublishedReport> published(Report report) {
		ReportContent content = contentRead();
		return PublishedCounts.of(content.figures(), content.period())
			.map((counts) -> new PublishedReport(report.period(), report.revision(), this.statisticsAt, this.hash,
					counts));
	}

	List<ReportDifference> differenceList() {
		return ReportJson.read(this.differences, new TypeReference<>() {
		});
	}

}
