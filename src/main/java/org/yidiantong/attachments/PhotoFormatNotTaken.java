package org.yidiantong.attachments;

import org.yidiantong.kernel.Refusal;

/**
 * What came is no photo in a format that is taken.
 */
public class PhotoFormatNotTaken extends Refusal {

	PhotoFormatNotTaken(String mediaType) {
		super("photo-format-not-taken", Reason.INVALID, mediaType);
	}

}
