package org.yidiantong.attachments;

import org.yidiantong.http.Refused;

/**
 * A photo says that it is one, but cannot be read to its end.
 */
public class PhotoBroken extends Refused {

	PhotoBroken() {
		super("photo-broken", Because.INVALID);
	}

}
