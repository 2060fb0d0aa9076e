package org.yidiantong.attachments;

import org.yidiantong.kernel.Refusal;

/**
 * More photos came at once than are worked on, or they cannot be kept now.
 */
public class PhotoCapacityExceeded extends Refusal {

	PhotoCapacityExceeded() {
		super("photos-not-taken-now", Reason.TOO_MANY);
	}

}
