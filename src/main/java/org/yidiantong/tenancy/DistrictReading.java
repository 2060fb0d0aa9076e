package org.yidiantong.tenancy;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * One district's folder as it was read.
 *
 * @param code empty when the folder's name is no area code
 * @param drafts what each part says
 * @param findings every mistake; only without any can it be applied
 * @param warnings what is wrong and does not matter to that
 * @param digest tells whether anything changed since another reading
 */
record DistrictReading(Optional<DistrictCode> code, Drafts drafts, List<Finding> findings, List<Finding> warnings,
		String digest) {

	/** Stands for the file when the mistake is the folder itself. */
	static final String WHOLE_FOLDER = ".";

	/** The mistakes of several folders; one in a file that they share is named once. */
	static List<Finding> findings(List<DistrictReading> readings) {
		return readings.stream().flatMap((reading) -> reading.findings().stream()).distinct().toList();
	}

	/** A folder in which nothing can be read. */
	static DistrictReading refused(String shown, String code, @Nullable Object... arguments) {
		Findings findings = new Findings();
		findings.add(new Location(shown, 1), code, arguments);
		return new DistrictReading(Optional.empty(), new Drafts(), findings.all(), List.of(), "");
	}

}
