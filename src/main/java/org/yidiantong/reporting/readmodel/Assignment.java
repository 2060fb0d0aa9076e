package org.yidiantong.reporting.readmodel;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.events.ComplaintDispatched;
import org.yidiantong.complaints.events.ComplaintReassigned;
import org.yidiantong.organization.UnitCode;

/**
 * The units that handle a complaint.
 *
 * @param lead code of the lead unit; null without one
 * @param watching code of the unit that supervises the lead
 * @param dispatches number of dispatches
 * @param returns number of returns as wrongly dispatched
 */
record Assignment(@Nullable UnitCode lead, @Nullable UnitCode watching, @Nullable String grade, int dispatches,
		int returns) {

	static final Assignment NONE = new Assignment(null, null, null, 0, 0);

	Assignment dispatched(ComplaintDispatched event) {
		return new Assignment(event.lead(), event.watching(), event.grade().name(), this.dispatches + 1, this.returns);
	}

	Assignment reassigned(ComplaintReassigned event) {
		return new Assignment(event.lead(), event.watching(), this.grade, this.dispatches, this.returns);
	}

	Assignment escalated() {
		return new Assignment(null, null, this.grade, this.dispatches, this.returns);
	}

	Assignment returned() {
		return new Assignment(null, null, this.grade, this.dispatches, this.returns + 1);
	}

}
