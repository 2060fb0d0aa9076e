package org.yidiantong.reporting;

import java.time.Instant;
import java.util.Optional;

import tools.jackson.core.type.TypeReference;

import java.util.List;

/**
 * What a report says, as it is kept.
 *
 * @param content the text that the hash is taken of
 * @param differences from the revision before, as JSON
 * @param statisticsAt business time
 */
record Frozen(String content, String hash, String differences, Instant statisticsAt) {

	static Frozen of(ReportContent content, Optional<ReportContent> before, Instant now) {
		String text = ReportJson.write(content);
		List<ReportDifference> differences = before.map((old) -> ReportDifferences.between(old, content))
			.orElse(List.of());
		return new Frozen(text, ReportJson.hash(text), ReportJson.write(differences), now);
	}

	ReportContent reading() {
		return ReportJson.content(this.content);
	}

	List<ReportDifference> differenceList() {
		return ReportJson.read(this.differences, new TypeReference<>() {
		});
	}

}
