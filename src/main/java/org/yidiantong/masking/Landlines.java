package org.yidiantong.masking;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.yidiantong.masking.DigitGroups.Group;
import org.yidiantong.masking.DigitGroups.Number;

/**
 * Finds fixed lines: with an area code anywhere, without one only after a label. Office
 * lines, as labelled, stay.
 */
final class Landlines implements Rule {

	private static final Pattern AREA = Pattern.compile("010|02[0-9]|0[3-9][0-9]{2}");

	private static final Pattern WHOLE = Pattern.compile("(?:010|02[0-9])[2-9][0-9]{7}|0[3-9][0-9]{2}[2-9][0-9]{6,7}");

	private static final Set<List<Integer>> GROUPINGS = Set.of(List.of(7), List.of(8), List.of(3, 4), List.of(4, 4),
			List.of(4, 3));

	private static final Labels LABELS = new Labels("电话", "座机", "固话", "电话号", "联系方式", "固定电话", "家庭电话", "宅电");

	private static final Labels OFFICES = new Labels("监督电话", "监督举报电话", "举报电话", "咨询电话", "值班电话", "办公电话", "服务电话", "服务热线",
			"公示电话", "热线电话", "热线", "投诉受理电话", "监督热线", "便民电话", "传真", "报警电话", "抢修电话");

	@Override
	public void mark(MaskingContext reading) {
		DigitGroups digits = reading.digits();
		for (int first = 0; first < digits.size(); first++) {
			Group group = digits.group(first);
			String value = reading.plain().substring(group.from(), Math.min(group.to(), group.from() + 13));
			if (OFFICES.standBefore(reading.plain(), group.from())) {
				reading.keep(group.from(), end(reading, first));
			}
			else if (WHOLE.matcher(value).matches() && !CodePrefixes.isPartOfCode(reading, group.from(), group.to())) {
				hide(reading, group.from() + ((value.charAt(1) <= '2') ? 3 : 4), group.to());
			}
			else if (AREA.matcher(value).matches()) {
				markLocal(reading, first + 1);
			}
			else if (isCountry(reading, group, value)) {
				markAbroad(reading, first + 1);
			}
			else if (LABELS.standBefore(reading.plain(), group.from())) {
				local(digits, first).forEach((number) -> hide(reading, number.from(), number.to()));
			}
		}
	}

	private static int end(MaskingContext reading, int first) {
		DigitGroups digits = reading.digits();
		return digits.numbers(first, 7, 12, " -()")
			.stream()
			.mapToInt(Number::to)
			.reduce(digits.group(first).to(), Math::max);
	}

	private static boolean isCountry(MaskingContext reading, Group group, String value) {
		return value.equals("0086") || (value.equals("86") && reading.at(group.from() - 1) == '+');
	}

	/** Marks what follows the country's code, where an area code has no zero. */
	private static void markAbroad(MaskingContext reading, int first) {
		DigitGroups digits = reading.digits();
		if (first >= digits.size() || !digits.isJoined(first, " -.·()_")) {
			return;
		}
		Group group = digits.group(first);
		String value = "0" + reading.plain().substring(group.from(), Math.min(group.to(), group.from() + 12));
		if (WHOLE.matcher(value).matches()) {
			hide(reading, group.from() + ((value.charAt(1) <= '2') ? 2 : 3), group.to());
		}
		else if (AREA.matcher(value).matches()) {
			markLocal(reading, first + 1);
		}
	}

	private static void markLocal(MaskingContext reading, int first) {
		DigitGroups digits = reading.digits();
		if (first < digits.size() && digits.isJoined(first, " -.·)_")) {
			local(digits, first).forEach((number) -> hide(reading, number.from(), number.to()));
		}
	}

	private static List<Number> local(DigitGroups digits, int first) {
		return digits.numbers(first, 7, 8, " -.·")
			.stream()
			.filter((number) -> GROUPINGS.contains(number.sizes()) && number.value().charAt(0) >= '2')
			.toList();
	}

	private static void hide(MaskingContext reading, int from, int to) {
		reading.hide(from, to, PersonalData.LANDLINE, "****");
	}

}
