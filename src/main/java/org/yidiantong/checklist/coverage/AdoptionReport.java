package org.yidiantong.checklist.coverage;

import java.time.Instant;
import java.time.LocalDate;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What a district has reported about a version of its list.
 *
 * @param revision counts the reports of the district, beginning with 1
 * @param version the district's own name of the version
 * @param base the base list that it adopts, such as {@code anhui@2021.1}
 * @param effectiveFrom the first day on which the version is in effect
 * @param reportedAt business time
 */
@ValueObject
public record AdoptionReport(int revision, String version, String base, LocalDate effectiveFrom, AdoptionCounts counts,
		Instant reportedAt) {
}
