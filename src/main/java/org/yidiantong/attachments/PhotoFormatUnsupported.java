package org.yidiantong.attachments;

import org.yidiantong.kernel.Refusal;

/**
 * The file is not a photo in an accepted format.
 */
public class PhotoFormatUnsupported extends Refusal {

	PhotoFormatUnsupported(String mediaType) {
		super("photo-format-not-taken", Reason.INVALID, mediaType);
	}

}
