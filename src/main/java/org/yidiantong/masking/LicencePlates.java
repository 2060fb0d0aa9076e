package org.yidiantong.masking;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds licence plates; the place and the last two characters stay.
 */
final class LicencePlates implements Rule {

	private static final String SERIAL = "([A-Za-z0-9](?:[ ·-]?[A-Za-z0-9]){4,5}(?![ ·-]?[A-Za-z0-9])|[A-Za-z0-9]{4}(?=[学警挂港澳领]))";

	/** O and I are no letters of plates, but people write them for 0 and 1. */
	private static final Pattern PLATE = Pattern.compile(
			"(?:(?:(?:[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]|安徽|江苏|浙江|河南|湖北|江西|山东)[ \\n]?\\(?[A-HJ-NP-Za-hj-np-z]\\)?[ ·.:_-]{0,2})"
					+ "|(?:(?:车牌|车号|牌照)号?码?[ :是为]{0,3}[A-HJ-NP-Za-hj-np-z][ ·.-]{0,2}))" + SERIAL);

	@Override
	public void mark(MaskingContext reading) {
		Matcher plate = PLATE.matcher(reading.plain());
		while (plate.find()) {
			String number = plate.group(1).replaceAll("[ ·-]", "");
			if (number.chars().filter((character) -> DigitGroups.isDigit((char) character)).count() >= 2) {
				reading.hide(plate.start(1), plate.end(1), PersonalData.LICENCE_PLATE,
						"***" + number.substring(number.length() - 2));
			}
		}
	}

}
