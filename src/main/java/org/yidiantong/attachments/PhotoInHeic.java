package org.yidiantong.attachments;

import org.yidiantong.http.Refused;

/**
 * A photo as iPhones take them, which browsers and offices cannot show.
 */
public class PhotoInHeic extends Refused {

	PhotoInHeic() {
		super("photo-in-heic", Because.INVALID);
	}

}
