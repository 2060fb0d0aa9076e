package org.yidiantong.masking;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Masks a cell in a column of names: one or several names, also with blanks inside (张 三)
 * or remarks in brackets. Organisations and totals stay.
 */
final class NameCell {

	private static final Pattern SPREAD = Pattern.compile("(\\p{IsHan})[ \\u3000\\u00A0]+(\\p{IsHan})");

	private static final Pattern NAME = Pattern
		.compile("(?<![\\p{L}*(（·［])\\p{L}[\\p{L}\\p{Cf}\\p{Mn}·•・.]*(?:(?<=[A-Za-z.]) [A-Za-z]+)*(?!\\*)");

	private static final Pattern GROUP = Pattern.compile("(.{2,4}?)(等.*)");

	private NameCell() {
	}

	static MaskedText mask(MaskedText content) {
		Matcher spread = SPREAD.matcher(content.text());
		boolean oneName = spread.matches();
		String cell = oneName ? spread.group(1) + spread.group(2) : content.text();
		Map<PersonalData, Integer> counts = new EnumMap<>(PersonalData.class);
		counts.putAll(content.counts());
		String text = NAME.matcher(cell).replaceAll((name) -> {
			String shortened = shortened(name.group());
			if (!shortened.equals(name.group())) {
				counts.merge(PersonalData.NAME, 1, Integer::sum);
			}
			return Matcher.quoteReplacement(shortened);
		});
		boolean same = text.equals(cell);
		return new MaskedText(same ? content.text() : text, counts);
	}

	private static String shortened(String written) {
		String name = new NormalizedText(written).toString();
		if (name.length() < 2 || PersonName.isNoName(name)) {
			return written;
		}
		Matcher group = GROUP.matcher(name);
		return group.matches() ? PersonName.shortened(group.group(1)) + group.group(2) : PersonName.shortened(name);
	}

}
