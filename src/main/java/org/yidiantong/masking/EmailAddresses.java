package org.yidiantong.masking;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds e-mail addresses; the first character and the domain stay.
 */
final class EmailAddresses implements Rule {

	private static final Pattern DOMAIN = Pattern.compile("@(?:[A-Za-z0-9-]{1,63}\\.){1,5}[A-Za-z]{2,10}");

	private static final String PROVIDERS = "(?:163|126|139|189|qq|sina|sohu|gmail|hotmail|outlook|foxmail|aliyun|yeah|icloud|yahoo|21cn|live|wo)";

	/** Written so that no filter finds it: zhangsan(at)163.com, zhangsan艾特163点com. */
	private static final Pattern DISGUISED = Pattern
		.compile("(?<![A-Za-z0-9._%+-])([A-Za-z0-9][A-Za-z0-9._%+-]{1,63}+|(?<!\\p{IsHan})\\p{IsHan}{2,3})"
				+ "(?: ?(?:@|#|\\*|[(\\[<{]at[)\\]>}]|艾特|圈a) ?| at )(?=(?:vip ?[.点] ?)?" + PROVIDERS
				+ " ?(?:[.。,，·点]|[(\\[]?dot[)\\]]?) ?(?:com|cn|net)(?![A-Za-z]))", Pattern.CASE_INSENSITIVE);

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
		Matcher disguised = DISGUISED.matcher(reading.plain());
		while (disguised.find()) {
			reading.hide(disguised.start(1), disguised.end(1), PersonalData.EMAIL,
					reading.original(disguised.start(1), disguised.start(1) + 1) + "***");
		}
	}

	private static boolean isPartOfName(char character) {
		return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
				|| DigitGroups.isDigit(character) || (character != 0 && "._%+-".indexOf(character) >= 0);
	}

}
