package org.yidiantong.disclosure;

import org.yidiantong.kernel.Refusal;

/**
 * A disclosure whose period is not over can be drafted and submitted, but not published:
 * nobody knows yet what happens until its end.
 */
public class PeriodNotOver extends Refusal {

	public PeriodNotOver(Period period) {
		super("period-not-over", Reason.CONFLICT, period.code(), period.to().plusDays(1).toString());
	}

}
