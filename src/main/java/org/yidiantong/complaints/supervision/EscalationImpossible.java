package org.yidiantong.complaints.supervision;

import java.time.LocalDate;

import org.yidiantong.kernel.Refusal;

/**
 * A complaint does not climb: it is neither overdue nor under supervision, or the
 * district has it already.
 */
public class EscalationImpossible extends Refusal {

	private EscalationImpossible(String name, Object... arguments) {
		super(name, Reason.CONFLICT, arguments);
	}

	public static EscalationImpossible tooEarly(LocalDate dueOn) {
		return new EscalationImpossible("escalated-too-early", dueOn.toString());
	}

	public static EscalationImpossible atTheTop() {
		return new EscalationImpossible("escalated-to-the-top");
	}

}
