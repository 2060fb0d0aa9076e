package org.yidiantong.attachments;

import org.yidiantong.http.Refused;

/**
 * More photos came at once than are worked on, or they cannot be kept now.
 */
public class PhotosNotTakenNow extends Refused {

	PhotosNotTakenNow() {
		super("photos-not-taken-now", Because.TOO_MANY);
	}

}
