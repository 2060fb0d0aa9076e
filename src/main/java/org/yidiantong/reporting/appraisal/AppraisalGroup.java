package org.yidiantong.reporting.appraisal;

import java.util.Locale;

/**
 * Those who are compared with each other only.
 */
public enum AppraisalGroup {

	/** Townships with their villages and communities. */
	TOWNSHIPS,
	/** Departments of the district. */
	DEPARTMENTS;

	/** The code in the API. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
