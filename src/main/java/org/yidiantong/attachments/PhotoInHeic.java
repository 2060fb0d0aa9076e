package org.yidiantong.attachments;

import org.yidiantong.kernel.Refusal;

/**
 * A photo as iPhones take them, which browsers and offices cannot show.
 */
public class PhotoInHeic extends Refusal {

	PhotoInHeic() {
		super("photo-in-heic", Reason.INVALID);
	}

}
