package org.yidiantong.checklist.publishing;

import org.yidiantong.kernel.Refusal;

/**
 * A version that has taken effect, or is withdrawn already, cannot be withdrawn.
 */
public class VersionInEffect extends Refusal {

	VersionInEffect(String version) {
		super("version-in-effect", Reason.CONFLICT, version);
	}

}
