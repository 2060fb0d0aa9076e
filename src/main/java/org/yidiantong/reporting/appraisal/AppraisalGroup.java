package org.yidiantong.reporting.appraisal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Those who are compared with each other only.
 */
public enum AppraisalGroup {

	/** Townships with their villages and communities. */
	TOWNSHIPS,
	/** Departments of the district. */
	DEPARTMENTS;

	/** Finds a group by its code in addresses. */
	public static Optional<AppraisalGroup> of(String code) {
		return Arrays.stream(values()).filter((group) -> group.code().equals(code)).findFirst();
	}

	/** The code in addresses. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
