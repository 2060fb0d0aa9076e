package org.yidiantong.masking;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Masks a cell that is an address as a whole: cut after the village, else after the
 * township or road.
 */
final class VillageAddress {

	private static final List<Pattern> LEVELS = List.of(Pattern.compile("村(?![民委部里口支])|社区|居委会"),
			Pattern.compile("镇|乡|街道"), Pattern.compile("路|街|大道"), Pattern.compile("[区县市]"));

	private VillageAddress() {
	}

	/** The address up to the village. */
	static String of(String address) {
		for (Pattern level : LEVELS) {
			int end = lastEnd(level.matcher(address));
			if (end > 0) {
				boolean ends = address.substring(end).isBlank();
				return ends ? address : address.substring(0, end) + HouseAddresses.INSTEAD;
			}
		}
		return HouseAddresses.INSTEAD;
	}

	private static int lastEnd(Matcher matcher) {
		int end = 0;
		while (matcher.find()) {
			end = matcher.end();
		}
		return end;
	}

}
