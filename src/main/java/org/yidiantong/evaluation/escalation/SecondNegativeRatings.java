package org.yidiantong.evaluation.escalation;

import org.yidiantong.complaints.ComplaintSupervision;
import org.yidiantong.evaluation.events.EscalationBecameDue;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Has another unit take over what was rated negatively twice. The event is handed over at
 * least once; the complaint knows whether it was taken over since the rating.
 */
@Component
class SecondNegativeRatings {

	private final ComplaintSupervision supervision;

	SecondNegativeRatings(ComplaintSupervision supervision) {
		this.supervision = supervision;
	}

	@ApplicationModuleListener(id = "evaluation.escalation.due")
	void on(EscalationBecameDue event) {
		this.supervision.takeOver(event.complaint(), event.occurredAt());
	}

}
