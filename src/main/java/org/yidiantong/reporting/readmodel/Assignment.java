package org.yidiantong.reporting.readmodel;

import org.jspecify.annotations.Nullable;

/**
 * Who has a case in hand.
 *
 * @param lead code of the unit that leads; null when none does
 * @param watching code of the unit that watches over it
 * @param dispatches how often it was dispatched
 * @param returns how often it came back as wrongly dispatched
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
