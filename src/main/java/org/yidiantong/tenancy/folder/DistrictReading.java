package org.yidiantong.tenancy.folder;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.Drafts;
import org.yidiantong.tenancy.Finding;
import org.yidiantong.tenancy.Findings;
import org.yidiantong.tenancy.Location;

/**
 * The result of reading one district's folder.
 *
 * @param code empty when the folder's name is not an area code
 * @param drafts the drafts of all sections
 * @param findings all faults; the folder is applied only when there are none
 * @param warnings problems that do not prevent applying
 * @param digest changes whenever the folder's contents change
 */
public record DistrictReading(Optional<DistrictCode> code, Drafts drafts, List<Finding> findings,
		List<Finding> warnings, String digest) {

	/** Used as the file of a fault that concerns the folder itself. */
	public static final String WHOLE_FOLDER = ".";

	/** The faults of several folders. A fault in a shared file is listed once. */
	public static List<Finding> findings(List<DistrictReading> readings) {
		return readings.stream().flatMap((reading) -> reading.findings().stream()).distinct().toList();
	}

	/** The result for a folder that cannot be read at all. */
	static DistrictReading refused(String displayPath, String code, @Nullable Object... arguments) {
		Findings findings = new Findings();
		findings.add(new Location(displayPath, 1), code, arguments);
		return new DistrictReading(Optional.empty(), new Drafts(), findings.all(), List.of(), "");
	}

}
