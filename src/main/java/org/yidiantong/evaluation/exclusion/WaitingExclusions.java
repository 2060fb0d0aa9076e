package org.yidiantong.evaluation.exclusion;

import java.util.List;

import org.yidiantong.identity.Actor;
import org.yidiantong.notification.WaitingGroup;
import org.yidiantong.notification.WaitingLine;
import org.yidiantong.notification.WaitingWork;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lists the proposals that wait for a leader's decision. They are read each time, so that
 * nobody who is recused meanwhile sees them.
 */
@Component
@Order(21)
class WaitingExclusions implements WaitingWork {

	private static final int MOST = 20;

	private final ExclusionManagement exclusions;

	WaitingExclusions(ExclusionManagement exclusions) {
		this.exclusions = exclusions;
	}

	@Override
	public List<WaitingGroup> of(Actor actor) {
		List<WaitingLine> lines = this.exclusions.waiting(actor, MOST)
			.stream()
			.map((one) -> new WaitingLine(String.valueOf(one.rating().caseNumber()), one.reason(),
					"/exclusions/" + one.id(), null, false))
			.toList();
		return lines.isEmpty() ? List.of()
				: List.of(new WaitingGroup("evaluation.exclusion.waiting", lines.size(), "/exclusions", lines));
	}

}
