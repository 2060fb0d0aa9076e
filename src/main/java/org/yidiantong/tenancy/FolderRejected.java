package org.yidiantong.tenancy;

import java.util.List;

/**
 * A tenants folder, or one district's part of it, has faults and was not applied.
 */
public class FolderRejected extends RuntimeException {

	private final transient List<Finding> findings;

	/**
	 * Also thrown by a {@link DistrictSection} for conflicts with stored data, which
	 * reading the folder cannot detect.
	 * @param findings at least one
	 */
	public FolderRejected(List<Finding> findings) {
		super(findings.size() + " faults, the first at " + findings.get(0).at());
		this.findings = List.copyOf(findings);
	}

	/** All faults. */
	public List<Finding> findings() {
		return this.findings;
	}

}
