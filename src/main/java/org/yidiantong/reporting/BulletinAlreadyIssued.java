package org.yidiantong.reporting;

import org.yidiantong.kernel.Refusal;

/**
 * The bulletin of this revision of the report was issued before. A correction is the
 * bulletin of another revision.
 */
public class BulletinAlreadyIssued extends Refusal {

	public BulletinAlreadyIssued() {
		super("bulletin-already-issued", Reason.CONFLICT);
	}

}
