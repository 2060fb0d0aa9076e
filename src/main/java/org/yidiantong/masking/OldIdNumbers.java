package org.yidiantong.masking;

import java.util.List;
import java.util.Set;

import org.yidiantong.masking.DigitGroups.Number;

/**
 * Finds identity numbers of 15 digits, in the usual grouping only, because they have no
 * check digit.
 */
final class OldIdNumbers implements Rule {

	private static final Set<List<Integer>> GROUPINGS = Set.of(List.of(15), List.of(6, 6, 3), List.of(6, 9),
			List.of(3, 3, 3, 3, 3));

	@Override
	public void mark(MaskingContext reading) {
		DigitGroups digits = reading.digits();
		for (int first = 0; first < digits.size(); first++) {
			if (digits.isFraction(first)) {
				continue;
			}
			for (Number number : digits.numbers(first, 15, 15, " -.·_")) {
				if (isWritten(number) && IdNumber.isOld(number.value())) {
					reading.hide(number.from(), number.to(), PersonalData.ID_NUMBER, IdNumbers.INSTEAD);
				}
			}
		}
	}

	private static boolean isWritten(Number number) {
		return GROUPINGS.contains(number.sizes()) || number.isWhole();
	}

}
