package org.yidiantong.reporting.readmodel;

import org.jspecify.annotations.Nullable;

/**
 * The units that handle a complaint.
 *
 * @param lead code of the leading unit; null without one
 * @param watching code of the supervising unit
 * @param dispatches number of dispatches
 * @param returns number of returns because of a wrong dispatch
 */
record Assignment(@Nullable String lead, @Nullable String watching, @Nullable String grade, int dispatches,
		int returns) {

	static final Assignment NONE = new Assignment(null, null, null, 0, 0);

	Assignment dispatched(ComplaintData data) {
		return new Assignment(data.lead(), data.watching(), data.grade(), this.dispatches + 1, this.returns);
	}

	Assignment returned() {
		return new Assignment(null, null, this.grade, this.dispatches, this.returns + 1);
	}

}
