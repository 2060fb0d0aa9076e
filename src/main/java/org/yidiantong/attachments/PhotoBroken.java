package org.yidiantong.attachments;

import org.yidiantong.kernel.Refusal;

/**
 * The photo is damaged.
 */
public class PhotoBroken extends Refusal {

	PhotoBroken() {
		super("photo-broken", Reason.INVALID);
	}

}
