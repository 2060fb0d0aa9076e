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

	private static final String BLANKS = "[ \\u3000\\u00A0]+";

	private static final Pattern SPREAD = Pattern.compile("\\p{IsHan}(?:" + BLANKS + "\\p{IsHan}){1,3}");

	private static final Pattern NAME = Pattern
		.compile("(?<![\\p{L}*(（·［])\\p{L}[\\p{L}\\p{Cf}\\p{Mn}·•・.]*(?:(?<=[A-Za-z.]) [A-Za-z]+)*(?!\\*)");

	private static final Pattern GROUP = Pattern.compile("(.{2,4}?)(等.*)");

	private NameCell() {
	}

	static MaskedText mask(MaskedText content) {
		boolean oneName = SPREAD.matcher(content.text()).matches();
		String cell = oneName ? content.text().replaceAll(BLANKS, "") : content.text();
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

	private static String shortened(String original) {
		NormalizedText normalized = new NormalizedText(original);
		String name = normalized.toString();
		if (name.length() < 2 || PersonName.isNoName(name)) {
			return original;
		}
		Matcher group = GROUP.matcher(name);
		String one = group.matches() ? group.group(1) : name;
		return normalized.original(0, PersonName.visible(one)) + "*" + name.substring(one.length());
	}

}
