package org.yidiantong.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.notification.WaitingGroup;
import org.yidiantong.notification.WaitingLine;
import org.yidiantong.notification.WaitingWork;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lists the call-backs that wait for an officer and the rectifications that wait for the
 * officer's unit.
 */
@Component
@Order(20)
class WaitingCallBacks implements WaitingWork {

	private static final PageRequest FIRST = new PageRequest(PageRequest.USUAL, null);

	private final CallBackManagement callBacks;

	private final BusinessClock clock;

	WaitingCallBacks(CallBackManagement callBacks, BusinessClock clock) {
		this.callBacks = callBacks;
		this.clock = clock;
	}

	@Override
	public List<WaitingGroup> of(Actor actor) {
		List<WaitingGroup> groups = new ArrayList<>();
		if (actor.may(Permission.CALLBACKS_WRITE)) {
			groups.add(group("evaluation.menu.ratings", "/ratings",
					this.callBacks.ratings(actor, RatingFilter.TO_DO, FIRST)
						.items()
						.stream()
						.map((one) -> line(one.itemName(), "/ratings/" + one.callBack(), one.dueOn()))
						.toList()));
		}
		if (actor.may(Permission.CASES_HANDLE) && actor.unit() != null) {
			groups.add(group("evaluation.menu.rectifications", "/rectifications",
					this.callBacks.notices(actor, FIRST)
						.items()
						.stream()
						.filter((one) -> one.state() == CallBackState.RECTIFYING)
						.map((one) -> line(one.itemName(), "/rectifications/" + one.id(), one.dueOn()))
						.toList()));
		}
		return groups;
	}

	private static WaitingGroup group(String title, String link, List<WaitingLine> lines) {
		return new WaitingGroup(title, lines.size(), link, lines);
	}

	private WaitingLine line(@Nullable String item, String link, @Nullable LocalDate dueOn) {
		return new WaitingLine((item == null) ? "—" : item, link, dueOn,
				dueOn != null && this.clock.today().isAfter(dueOn));
	}

}
