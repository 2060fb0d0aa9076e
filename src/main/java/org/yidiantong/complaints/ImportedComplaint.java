package org.yidiantong.complaints;

import org.yidiantong.complaints.workflow.PastHandling;
import org.yidiantong.kernel.Unchecked;

/**
 * A complaint that comes from another system. Its components are not validated yet;
 * {@link ComplaintImport} reports every error.
 *
 * @param number the number that it has there
 */
@Unchecked
public record ImportedComplaint(String number, FileComplaint filing, PastHandling past) {

	/** Hides everything that people wrote. */
	@Override
	public String toString() {
		return "ImportedComplaint[number=" + this.number + "]";
	}

}
