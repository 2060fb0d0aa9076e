package org.yidiantong.reporting.readmodel;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.events.ComplaintDispatched;
import org.yidiantong.organization.UnitCode;

/**
 * The units that handle a complaint.
 *
 * @param lead code of the unit that leads; null when none does
 * @param watching code of the unit that watches over it
 * @param dispatches how often it was dispatched
 * @param returns how often it came back as wrongly dispatched
 */
record Assignment(@Nullable UnitCode lead, @Nullable UnitCode watching, @Nullable String grade, int dispatches,
		int returns) {

	static final Assignment NONE = new Assignment(null, null, null, 0, 0);

	Assignment dispatched(ComplaintDispatched event) {
		return new Assignment(event.lead(), event.watching(), event.grade().name(), this.dispatches + 1, this.returns);
	}

	Assignment returned() {
		return new Assignment(null, null, this.grade, this.dispatches, this.returns + 1);
	}

}
