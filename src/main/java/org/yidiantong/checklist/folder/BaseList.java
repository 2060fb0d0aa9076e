package org.yidiantong.checklist.folder;

import java.time.LocalDate;

/**
 * One version of a base list, stored once for all districts that adopt it.
 *
 * @param list its name, such as {@code anhui}
 * @param province code of the province it is for
 * @param content the file's contents as JSON
 * @param digest of the content
 * @param linearDigest of the content without branches, which is the digest of a list that
 * was stored before flows had branches
 */
public record BaseList(String list, String version, String province, LocalDate effectiveFrom, String content,
		String digest, String linearDigest) {

	/** Whether a stored list has these contents, with or without branches. */
	public boolean isDigest(String stored) {
		return stored.equals(this.digest) || stored.equals(this.linearDigest);
	}

	/** Name and version in the form a district uses to adopt the list. */
	public String name() {
		return name(this.list, this.version);
	}

	static String name(String list, String version) {
		return list + "@" + version;
	}

}
