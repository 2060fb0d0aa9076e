package org.yidiantong.checklist;

/**
 * The district has no list of this version, or none that counts on the day asked for.
 */
public class ChecklistUnknown extends RuntimeException {

	public ChecklistUnknown(String version) {
		super("No checklist " + version);
	}

}
