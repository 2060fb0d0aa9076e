package org.yidiantong.complaints.deadline;

import java.time.LocalDate;

import org.yidiantong.kernel.Refusal;

/**
 * The time for a case cannot be extended like this.
 */
public class ExtensionImpossible extends Refusal {

	/** How often the time for a case can be extended. */
	static final int MOST = 2;

	private ExtensionImpossible(String name, Object argument) {
		super(name, Reason.CONFLICT, argument);
	}

	static ExtensionImpossible tooOften() {
		return new ExtensionImpossible("extended-too-often", MOST);
	}

	static ExtensionImpossible tooLong(LocalDate latest) {
		return new ExtensionImpossible("extended-too-long", latest.toString());
	}

	static ExtensionImpossible noLonger(LocalDate dueOn) {
		return new ExtensionImpossible("extended-no-longer", dueOn.toString());
	}

}
