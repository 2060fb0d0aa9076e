package org.yidiantong.attachments;

import org.yidiantong.kernel.Refusal;

/**
 * What came is no photo in a format that is taken.
 */
public class PhotoFormatUnsupported extends Refusal {

	PhotoFormatUnsupported(String mediaType) {
		super("photo-format-not-taken", Reason.INVALID, mediaType);
	}

}
