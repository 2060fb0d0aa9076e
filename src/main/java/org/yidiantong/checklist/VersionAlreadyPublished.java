package org.yidiantong.checklist;

/**
 * A published version of a list would be given another content. Whoever applies a folder
 * reads this as it is, so it says what to do in both languages.
 */
public class VersionAlreadyPublished extends RuntimeException {

	/**
	 * @param version of the district's list, or of a base list with its name
	 */
	public VersionAlreadyPublished(String version) {
		super("已公布的版本不可修改，请用新版本号：" + version + " (a published version cannot be changed: use a new number)");
	}

}
