package org.yidiantong.reporting.redlist;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;

/**
 * A complaint with its public facts as of now and why somebody has to act.
 *
 * @param caseNumber number within the district's year; null before acceptance
 * @param state its state
 * @param place the lowest place that was named
 * @param lineage key of its item
 * @param lead the leading unit
 */
public record UrgentComplaint(ComplaintId id, @Nullable String caseNumber, String state, PlaceCode township,
		PlaceCode place, @Nullable String lineage, @Nullable UnitCode lead, LocalDate dueOn, Set<Reason> reasons) {

	public UrgentComplaint {
		reasons = Set.copyOf(reasons);
	}

	/** Why somebody has to act. */
	public enum Reason {

		/** 二次不满意: rated badly again after the rectification, and not closed since. */
		DISSATISFIED_TWICE,

		/** 红色警示卡: a red card was raised, and it was not closed since. */
		RED_CARD,

		/** 超期: open past its due day, and never closed. */
		OVERDUE,

		/** 重办超期: being redone past the due day of its new round. */
		REDONE_LATE

	}

	/** Whether it has a reason. */
	public boolean is(Reason reason) {
		return this.reasons.contains(reason);
	}

}
