package org.yidiantong.attachments;

import org.yidiantong.http.Refused;

/**
 * What came is no photo in a format that is taken.
 */
public class PhotoFormatNotTaken extends Refused {

	PhotoFormatNotTaken(String mediaType) {
		super("photo-format-not-taken", Because.INVALID, mediaType);
	}

}
