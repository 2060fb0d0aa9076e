package org.yidiantong.complaints.letters;

import org.yidiantong.kernel.Refusal;

/**
 * The complaint has no letter of this number.
 */
public class LetterUnknown extends Refusal {

	LetterUnknown() {
		super("letter-unknown", Reason.UNKNOWN);
	}

}
