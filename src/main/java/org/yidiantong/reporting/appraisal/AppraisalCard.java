package org.yidiantong.reporting.appraisal;

import java.math.BigDecimal;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a township or department in a year.
 *
 * @param group those it is compared with
 * @param code code of the township or unit
 * @param shares rates with what they are of; a department has no disclosure tasks
 * @param closed complaints closed in the year
 * @param overdue complaints that are late at the end
 * @param returnRate returns as wrongly dispatched in per cent of dispatches; null without
 * any
 * @param meanHandlingDays mean working days; null without any
 * @param findings findings in village ledgers, each kind once for a month of a village;
 * null for a department
 * @param score null when the district has no weights or there is too little to say
 * @param lastYearScore what the same weights give for the year before
 */
public record AppraisalCard(AppraisalGroup group, String code, String name, Map<AppraisalMeasure, Share> shares,
		long closed, long overdue, @Nullable BigDecimal returnRate, @Nullable BigDecimal meanHandlingDays,
		@Nullable Long findings, @Nullable BigDecimal score, @Nullable BigDecimal lastYearScore) {

	/** A rate; of nothing where there is none. */
	public Share share(AppraisalMeasure measure) {
		return this.shares.getOrDefault(measure, Share.of(0, 0));
	}

	/** Whether there is nothing to say of the year. */
	public boolean isEmpty() {
		return this.closed == 0 && this.overdue == 0 && this.returnRate == null
				&& (this.findings == null || this.findings == 0)
				&& this.shares.values().stream().allMatch((share) -> share.n() == 0);
	}

	AppraisalCard scored(@Nullable BigDecimal score, @Nullable BigDecimal lastYearScore) {
		return new AppraisalCard(this.group, this.code, this.name, this.shares, this.closed, this.overdue,
				this.returnRate, this.meanHandlingDays, this.findings, score, lastYearScore);
	}

}
