package org.yidiantong.attachments;

import org.yidiantong.kernel.Refusal;

/**
 * More photos came at once than are worked on, or they cannot be kept now.
 */
public class PhotosNotTakenNow extends Refusal {

	PhotosNotTakenNow() {
		super("photos-not-taken-now", Reason.TOO_MANY);
	}

}
