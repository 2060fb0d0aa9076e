package org.yidiantong.masking;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.yidiantong.masking.DigitGroups.Group;
import org.yidiantong.masking.DigitGroups.Number;

/**
 * Finds mobile numbers, with or without country code, in the usual grouping; after a
 * label in any grouping.
 */
final class MobilePhones implements Rule {

	static final Pattern MOBILE = Pattern.compile("1[3-9][0-9]{9}");

	private static final Pattern PREFIXED = Pattern.compile("(?:0|86|086|0086|17951|12593)(1[3-9][0-9]{9})");

	private static final Pattern ROW = Pattern.compile("(?:1[3-9][0-9]{9}){2,9}");

	private static final String GAPS = " -.·_()\r\n";

	/** The groupings in which a number is a mobile one even before 元 or after a label. */
	private static final Set<List<Integer>> UNMISTAKABLE = Set.of(List.of(11), List.of(3, 4, 4), List.of(3, 8));

	private static final Set<List<Integer>> GROUPINGS = Set.of(List.of(11), List.of(3, 4, 4), List.of(3, 8),
			List.of(7, 4), List.of(4, 4, 3), List.of(4, 3, 4), List.of(3, 3, 5), List.of(3, 2, 2, 2, 2),
			List.of(3, 2, 3, 3), List.of(5, 6), List.of(3, 3, 3, 2));

	private static final Labels LABELS = new Labels("电话", "手机", "手机号", "联系方式", "号", "tel", "TEL", "Tel", "热线", "致电",
			"微信", "拨打", "打");

	@Override
	public void mark(MaskingContext reading) {
		DigitGroups digits = reading.digits();
		for (int first = 0; first < digits.size(); first++) {
			markGroup(reading, digits.group(first));
			for (Number number : digits.numbers(first, 11, 11, GAPS)) {
				if (MOBILE.matcher(number.value()).matches() && isWritten(reading, number)) {
					hide(reading, number.from(), number.to(), number.value());
				}
			}
			// 138,0000,1234: thousands are never grouped like this
			for (Number number : digits.numbers(first, 11, 11, DigitGroups.SIGNS)) {
				if (MOBILE.matcher(number.value()).matches()
						&& (number.sizes().equals(List.of(3, 4, 4)) || (number.isDigitByDigit() && number.isWhole()))) {
					hide(reading, number.from(), number.to(), number.value());
				}
			}
		}
	}

	private static void markGroup(MaskingContext reading, Group group) {
		if (group.length() <= 11) {
			return;
		}
		String value = reading.plain().substring(group.from(), group.to());
		if (PREFIXED.matcher(value).matches()) {
			hide(reading, group.to() - 11, group.to(), value.substring(value.length() - 11));
		}
		else if (ROW.matcher(value).matches()) {
			for (int at = 0; at < value.length(); at += 11) {
				hide(reading, group.from() + at, group.from() + at + 11, value.substring(at, at + 11));
			}
		}
	}

	/**
	 * Whether a number has eleven digits that begin like a mobile number, in a grouping
	 * that amounts and codes do not have.
	 */
	static boolean isUnmistakable(Number number) {
		return MOBILE.matcher(number.value()).matches() && UNMISTAKABLE.contains(number.sizes());
	}

	private static boolean isWritten(MaskingContext reading, Number number) {
		return GROUPINGS.contains(number.sizes()) || number.isDigitByDigit()
				|| LABELS.standBefore(reading.plain(), number.from());
	}

	static void hide(MaskingContext reading, int from, int to, String number) {
		if (!CodePrefixes.isPartOfCode(reading, from, to)) {
			boolean opened = reading.at(from - 1) == '(' && reading.plain().substring(from, to).contains(")");
			reading.hide(opened ? from - 1 : from, to, PersonalData.PHONE,
					number.substring(0, 3) + "****" + number.substring(7));
		}
	}

}
