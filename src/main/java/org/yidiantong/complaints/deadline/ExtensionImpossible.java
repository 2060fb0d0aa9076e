package org.yidiantong.complaints.deadline;

import java.time.LocalDate;

import org.yidiantong.kernel.Refusal;

/**
 * The due day of a complaint cannot be extended as requested.
 */
public class ExtensionImpossible extends Refusal {

	private static final String TOO_OFTEN = "extended-too-often";

	private final boolean tooOften;

	private ExtensionImpossible(String name, Object argument) {
		super(name, Reason.CONFLICT, argument);
		this.tooOften = name.equals(TOO_OFTEN);
	}

	static ExtensionImpossible tooOften(int most) {
		return new ExtensionImpossible(TOO_OFTEN, most);
	}

	/** Whether it was extended as often as possible, for which a red card is raised. */
	public boolean isTooOften() {
		return this.tooOften;
	}

	static ExtensionImpossible tooLong(LocalDate latest) {
		return new ExtensionImpossible("extended-too-long", latest.toString());
	}

	/** The due day is over: an extension would make a late complaint punctual. */
	public static ExtensionImpossible tooLate(LocalDate dueOn) {
		return new ExtensionImpossible("extended-too-late", dueOn.toString());
	}

	static ExtensionImpossible noLonger(LocalDate dueOn) {
		return new ExtensionImpossible("extended-no-longer", dueOn.toString());
	}

}
