package org.yidiantong.attachments;

import org.yidiantong.kernel.Refusal;

/**
 * Too many photos are being processed, or storage is not available.
 */
public class PhotoCapacityExceeded extends Refusal {

	PhotoCapacityExceeded() {
		super("photos-not-taken-now", Reason.TOO_MANY);
	}

}
