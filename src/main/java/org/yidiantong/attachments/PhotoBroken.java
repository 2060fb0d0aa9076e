package org.yidiantong.attachments;

import org.yidiantong.kernel.Refusal;

/**
 * A photo says that it is one, but cannot be read to its end.
 */
public class PhotoBroken extends Refusal {

	PhotoBroken() {
		super("photo-broken", Reason.INVALID);
	}

}
