package org.yidiantong.complaints.workflow;

import java.util.regex.Pattern;

import org.yidiantong.kernel.PlainText;

/**
 * The reason that an officer gives for a look at what identifies people. Whether it is a
 * good one is for the auditors to judge; digits, signs and rows of keys are none.
 */
public final class LookReason {

	/** The shortest reason, in letters and digits. */
	public static final int SHORTEST = 4;

	private static final int DIFFERENT = 3;

	private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

	private LookReason() {
	}

	/** Whether a text can be a reason: Chinese, or at least two words. */
	public static boolean isGiven(String text) {
		String plain = PlainText.of(text);
		boolean chinese = plain.codePoints().filter(Character::isIdeographic).distinct().count() >= DIFFERENT;
		boolean words = WORD.matcher(plain).results().count() > 1
				&& plain.codePoints().filter(Character::isLetter).distinct().count() >= DIFFERENT;
		return (chinese || words) && plain.codePoints().filter(Character::isLetterOrDigit).count() >= SHORTEST;
	}

}
