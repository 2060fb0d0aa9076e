package org.yidiantong.disclosure.content;

import org.yidiantong.masking.Masking;

/**
 * Masking and validation for tests of modules that use them.
 */
public final class ContentValidation {

	private ContentValidation() {
	}

	public static ContentMasking masking() {
		return new ContentMasking(new Masking());
	}

	public static ContentValidator validator() {
		return new ContentValidator(masking());
	}

}
