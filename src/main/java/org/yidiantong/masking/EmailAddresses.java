package org.yidiantong.masking;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds e-mail addresses; the first character and the domain stay.
 */
final class EmailAddresses implements Rule {

	private static final Pattern DOMAIN = Pattern.compile("@(?:[A-Za-z0-9-]{1,63}\\.){1,5}[A-Za-z]{2,10}");

	private static final int LONGEST_NAME = 64;

	@Override
	public void mark(MaskingContext reading) {
		Matcher domain = DOMAIN.matcher(reading.plain());
		while (domain.find()) {
			int from = domain.start();
			while (domain.start() - from < LONGEST_NAME && isPartOfName(reading.at(from - 1))) {
				from--;
			}
			if (from < domain.start()) {
				reading.hide(from, domain.start(), PersonalData.EMAIL, reading.at(from) + "***");
				reading.keep(domain.start(), domain.end());
			}
		}
	}

	private static boolean isPartOfName(char character) {
		return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
				|| DigitGroups.isDigit(character) || (character != 0 && "._%+-".indexOf(character) >= 0);
	}

}
