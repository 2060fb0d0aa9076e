package org.yidiantong.identity;

import org.yidiantong.kernel.Refusal;

/**
 * The post reads contacts or the audit log: a second administrator or the operator of the
 * platform must issue its activation code. The first request is recorded.
 */
public class SecondPersonNeeded extends Refusal {

	public SecondPersonNeeded(String post) {
		super("second-person-needed", Reason.CONFLICT, post);
	}

}
