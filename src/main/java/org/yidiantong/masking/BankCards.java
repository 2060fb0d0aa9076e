package org.yidiantong.masking;

import java.util.List;
import java.util.regex.Pattern;

import org.yidiantong.masking.DigitGroups.Number;

/**
 * Finds bank card numbers by prefix, length and Luhn check digit.
 */
final class BankCards implements Rule {

	private static final Pattern CARD = Pattern.compile("(?:62|60|69|9[59])[0-9]{14,17}|4[0-9]{15}|5[1-5][0-9]{14}"
			+ "|4[0-9]{12}|35[0-9]{14}|3[47][0-9]{13}|(?:4|5)[0-9]{18}");

	private static final Pattern GROUPED = Pattern.compile("(?:62|60|95|4|5[1-5]).*");

	private static final Pattern ROUND_SUMS = Pattern.compile("(?:[0-9]{2}00)+");

	@Override
	public void mark(MaskingContext reading) {
		DigitGroups digits = reading.digits();
		for (int first = 0; first < digits.size(); first++) {
			List<Number> numbers = digits.numbers(first, 13, 19, " -.·_");
			// longest first, otherwise the end of a long number would stay visible
			for (int at = numbers.size() - 1; at >= 0; at--) {
				Number number = numbers.get(at);
				mark(reading, number);
			}
			if (reading.plain().startsWith("62", digits.group(first).from())) {
				markOverSigns(reading, digits, first);
			}
		}
	}

	/** Over signs and lines, what the cards of China begin with, in the usual groups. */
	private static void markOverSigns(MaskingContext reading, DigitGroups digits, int first) {
		for (Number number : digits.numbers(first, 16, 19, DigitGroups.SIGNS)) {
			boolean overALine = number.sizes().size() == 2
					&& reading.plain().substring(number.from(), number.to()).contains("\n");
			if (isInFours(number) || overALine) {
				mark(reading, number);
			}
		}
	}

	private static void mark(MaskingContext reading, Number number) {
		if (isCard(number) && !CodePrefixes.isPartOfCode(reading, number.from(), number.to())) {
			reading.hide(number.from(), number.to(), PersonalData.BANK_CARD, shortened(number.value()));
		}
	}

	/** Keeps only the last four digits. */
	static String shortened(String number) {
		String digits = number.replaceAll("[^0-9]", "");
		return "****" + digits.substring(digits.length() - 4);
	}

	/** Whether a number is in the form of a card and has its check digit. */
	static boolean isCard(Number number) {
		return CARD.matcher(number.value()).matches() && hasCheckDigit(number.value())
				&& (number.sizes().size() == 1 || isGrouped(number));
	}

	private static boolean isGrouped(Number number) {
		List<Integer> sizes = number.sizes();
		boolean chinese = number.value().length() > 15 && number.value().startsWith("62")
				&& sizes.subList(0, sizes.size() - 1).stream().allMatch((size) -> size > 2);
		boolean usual = isInFours(number) || number.isDigitByDigit() || sizes.get(0) == 6 || chinese;
		return usual && GROUPED.matcher(number.value()).matches() && !ROUND_SUMS.matcher(number.value()).matches();
	}

	private static boolean isInFours(Number number) {
		return number.sizes().subList(0, number.sizes().size() - 1).stream().allMatch((size) -> size == 4);
	}

	/** Whether digits have the length and the check digit of a card of a Chinese bank. */
	static boolean isChineseCard(String number) {
		return number.startsWith("62") && CARD.matcher(number).matches() && hasCheckDigit(number);
	}

	static boolean hasCheckDigit(String number) {
		int sum = 0;
		for (int at = number.length() - 1, place = 0; at >= 0; at--, place++) {
			int digit = number.charAt(at) - '0';
			int weighed = (place % 2 == 0) ? digit : 2 * digit;
			sum += weighed / 10 + weighed % 10;
		}
		return sum % 10 == 0;
	}

}
