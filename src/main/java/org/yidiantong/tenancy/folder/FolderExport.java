package org.yidiantong.tenancy.folder;

import java.util.List;
import java.util.SortedMap;

import org.yidiantong.tenancy.Finding;

/**
 * Districts written out as a tenants folder, and what reading it back found.
 *
 * @param files the contents by path
 * @param findings faults that validating the folder reports
 * @param changes what applying it to the same database would change, district by district
 */
public record FolderExport(SortedMap<String, byte[]> files, List<Finding> findings, List<DistrictChanges> changes) {

	/** Whether the folder says exactly what the database says. */
	public boolean isFaithful() {
		return this.findings.isEmpty() && this.changes.stream().allMatch((one) -> one.changes().isEmpty());
	}

}
