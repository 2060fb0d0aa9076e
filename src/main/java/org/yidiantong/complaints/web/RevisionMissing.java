package org.yidiantong.complaints.web;

import org.yidiantong.http.Refused;

/**
 * Something is to be done with a case, but not said as it was read.
 */
class RevisionMissing extends Refused {

	RevisionMissing() {
		super("revision-missing", Because.UNCONDITIONAL);
	}

}
