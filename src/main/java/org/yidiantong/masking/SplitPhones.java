package org.yidiantong.masking;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds mobile numbers with words or letters between their groups (138转0013转8000), as
 * people write them who want to be called and fear a filter.
 */
final class SplitPhones implements Rule {

	private static final String SIGNS = "[^\\p{L}\\p{N}]{0,2}";

	private static final String WORDS = "(?:转|加|杠|横杠|横线|横|空格|空|点|然后是?|接着是?|再|后面是?|中间(?:四位)?是?|后四位是?|尾号是?|最后是?)";

	/** A letter that is no unit of measure. */
	private static final String LETTER = "[A-JLN-SUX-Za-fhijln-suxyz]";

	private static final String PREFIX = "(?<![0-9])(?<!\\.)";

	private static final List<Pattern> SPLIT = List.of(split("([3-9][0-9])", "([0-9]{4})", WORDS + "|" + LETTER),
			Pattern.compile(PREFIX + "1([3-9][0-9])" + gap(WORDS) + "([0-9]{4})([0-9]{4})(?![0-9])"),
			Pattern.compile(PREFIX + "1([3-9][0-9])([0-9]{4})" + gap(WORDS) + "([0-9]{4})(?![0-9])"));

	@Override
	public void mark(MaskingContext reading) {
		for (Pattern split : SPLIT) {
			Matcher phone = split.matcher(reading.plain());
			while (phone.find()) {
				MobilePhones.hide(reading, phone.start(), phone.end(),
						"1" + phone.group(1) + phone.group(2) + phone.group(3));
			}
		}
	}

	private static Pattern split(String first, String group, String between) {
		return Pattern.compile(PREFIX + "1" + first + gap(between) + group + gap(between) + "([0-9]{4})(?![0-9])");
	}

	private static String gap(String between) {
		return SIGNS + "(?:" + between + ")" + SIGNS;
	}

}
