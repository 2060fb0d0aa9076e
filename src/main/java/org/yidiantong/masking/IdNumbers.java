package org.yidiantong.masking;

import org.yidiantong.masking.DigitGroups.Group;
import org.yidiantong.masking.DigitGroups.Number;

/**
 * Finds identity numbers of 18 characters, also across a line break or inside a longer
 * row of digits, which is then hidden as a whole.
 */
final class IdNumbers implements Rule {

	static final String INSTEAD = "［证件号已隐去］";

	private static final String LIKE_X = "XxХх×";

	@Override
	public void mark(MaskingContext reading) {
		DigitGroups digits = reading.digits();
		for (int first = 0; first < digits.size(); first++) {
			if (digits.isFraction(first)) {
				continue;
			}
			if (digits.group(first).length() > 18) {
				markInside(reading, digits.group(first));
			}
			else {
				digits.numbers(first, 17, 18, DigitGroups.SIGNS).forEach((number) -> markNumber(reading, number));
			}
		}
	}

	private static void markNumber(MaskingContext reading, Number number) {
		if (number.value().length() == 18) {
			if (IdNumber.isValid(number.value())) {
				reading.hide(number.from(), number.to(), PersonalData.ID_NUMBER, INSTEAD);
			}
			return;
		}
		int last = endOfX(reading, number.to());
		if (last > 0 && IdNumber.isValid(number.value() + "X")) {
			reading.hide(number.from(), last, PersonalData.ID_NUMBER, INSTEAD);
		}
	}

	private static void markInside(MaskingContext reading, Group group) {
		String row = reading.plain().substring(group.from(), group.to());
		int last = endOfX(reading, group.to());
		if (last > 0 && IdNumber.isValid(row.substring(row.length() - 17) + "X")) {
			reading.hide(group.from(), last, PersonalData.ID_NUMBER, INSTEAD);
			return;
		}
		for (int at = 0; at + 18 <= row.length(); at++) {
			if (IdNumber.isValid(row.substring(at, at + 18))) {
				reading.hide(group.from(), group.to(), PersonalData.ID_NUMBER, INSTEAD);
				return;
			}
		}
	}

	private static int endOfX(MaskingContext reading, int position) {
		boolean apart = LIKE_X.indexOf(reading.at(position)) < 0 && DigitGroups.SIGNS.test(reading.at(position));
		int at = apart ? position + 1 : position;
		if (LIKE_X.indexOf(reading.at(at)) < 0) {
			return 0;
		}
		// disability certificates append class and degree to the identity number
		boolean goesOn = DigitGroups.isDigit(reading.at(at + 1)) && DigitGroups.isDigit(reading.at(at + 2))
				&& !DigitGroups.isDigit(reading.at(at + 3));
		return goesOn ? at + 3 : at + 1;
	}

}
