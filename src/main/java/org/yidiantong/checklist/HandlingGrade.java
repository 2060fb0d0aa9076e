package org.yidiantong.checklist;

/**
 * How much work a complaint about an item is, as working days for handling it.
 */
public enum HandlingGrade {

	SIMPLE(5), GENERAL(15), COMPLEX(30);

	private final int workingDays;

	HandlingGrade(int workingDays) {
		this.workingDays = workingDays;
	}

	/** The working days that the lead unit has. */
	public int workingDays() {
		return this.workingDays;
	}

}
