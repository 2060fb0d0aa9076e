package org.yidiantong.checklist;

import java.time.LocalDate;

/**
 * One version of a base list, to be kept for all districts that adopt it.
 *
 * @param list its name, such as {@code anhui}
 * @param province code of the province it is for
 * @param content as it is written, in JSON
 * @param digest of the content
 */
record BaseList(String list, String version, String province, LocalDate effectiveFrom, String content, String digest) {

	/** Its name and version, as a district names the one it adopts. */
	String name() {
		return name(this.list, this.version);
	}

	static String name(String list, String version) {
		return list + "@" + version;
	}

}
