package org.yidiantong.tenancy;

import java.util.List;

/**
 * A tenants folder has mistakes; nothing of it was applied.
 */
public class FolderRejected extends RuntimeException {

	private final transient List<Finding> findings;

	FolderRejected(List<Finding> findings) {
		super(findings.size() + " mistakes, the first at " + findings.get(0).at());
		this.findings = findings;
	}

	/** Every mistake. */
	public List<Finding> findings() {
		return this.findings;
	}

}
