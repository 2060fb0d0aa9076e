package org.yidiantong.tenancy;

import java.util.List;

/**
 * A tenants folder, or one district's part of it, has mistakes; nothing of that was
 * applied.
 */
public class FolderRejected extends RuntimeException {

	private final transient List<Finding> findings;

	/**
	 * For a {@link DistrictSection} too, which may find against the rows what no reading
	 * of the folder can.
	 * @param findings one at least
	 */
	public FolderRejected(List<Finding> findings) {
		super(findings.size() + " mistakes, the first at " + findings.get(0).at());
		this.findings = List.copyOf(findings);
	}

	/** Every mistake. */
	public List<Finding> findings() {
		return this.findings;
	}

}
