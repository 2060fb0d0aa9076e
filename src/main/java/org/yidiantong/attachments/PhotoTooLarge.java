package org.yidiantong.attachments;

import org.yidiantong.http.Refused;

/**
 * A photo has more bytes than any that is taken.
 */
public class PhotoTooLarge extends Refused {

	PhotoTooLarge(int megabytes) {
		super("photo-too-large", Because.TOO_LARGE, megabytes);
	}

}
