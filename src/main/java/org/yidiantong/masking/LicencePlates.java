package org.yidiantong.masking;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds licence plates; the place and the last two characters stay.
 */
final class LicencePlates implements Rule {

	private static final Pattern PLATE = Pattern.compile("[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Za-hj-np-z]"
			+ "[ ·.-]{0,2}([A-HJ-NP-Za-hj-np-z0-9]{5,6}(?![A-Za-z0-9])|[A-HJ-NP-Za-hj-np-z0-9]{4}(?=[学警挂港澳领]))");

	@Override
	public void mark(MaskingContext reading) {
		Matcher plate = PLATE.matcher(reading.plain());
		while (plate.find()) {
			String number = plate.group(1);
			if (number.chars().filter((character) -> DigitGroups.isDigit((char) character)).count() >= 2) {
				reading.hide(plate.start(1), plate.end(1), PersonalData.LICENCE_PLATE,
						"***" + number.substring(number.length() - 2));
			}
		}
	}

}
