package org.yidiantong.attachments;

import org.yidiantong.kernel.Refusal;

/**
 * The photo is in HEIC format, which browsers and office programs cannot show.
 */
public class PhotoInHeic extends Refusal {

	PhotoInHeic() {
		super("photo-in-heic", Reason.INVALID);
	}

}
