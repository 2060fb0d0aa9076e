package org.yidiantong.checklist.folder;

import java.time.LocalDate;

/**
 * One version of a base list, stored once for all districts that adopt it.
 *
 * @param list its name, such as {@code anhui}
 * @param province code of the province it is for
 * @param content the file's contents as JSON
 * @param digest of the content
 */
public record BaseList(String list, String version, String province, LocalDate effectiveFrom, String content,
		String digest) {

	/** Name and version in the form a district uses to adopt the list. */
	public String name() {
		return name(this.list, this.version);
	}

	static String name(String list, String version) {
		return list + "@" + version;
	}

}
