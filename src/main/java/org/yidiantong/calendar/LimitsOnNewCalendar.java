package org.yidiantong.calendar;

import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Computes the open limits of all districts anew after the calendar has changed, because
 * all districts share it and a folder is applied to one district at a time. It does so at
 * each start too, and goes on where an application was ended. One district's failure does
 * not keep the others waiting.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class LimitsOnNewCalendar {

	private static final long EVERY_MILLIS = 60_000;

	private final DistrictManagement districts;

	private final CalendarManagement calendar;

	private final YearNotices notices;

	private final ObjectProvider<OpenLimits> limits;

	private final TransactionOperations transactions;

	private volatile long done = -1;

	LimitsOnNewCalendar(DistrictManagement districts, CalendarManagement calendar, YearNotices notices,
			ObjectProvider<OpenLimits> limits, TransactionOperations transactions) {
		this.districts = districts;
		this.calendar = calendar;
		this.notices = notices;
		this.limits = limits;
		this.transactions = transactions;
	}

	@Scheduled(initialDelay = EVERY_MILLIS, fixedDelay = EVERY_MILLIS)
	void follow() {
		long revision = this.notices.revision();
		if (revision != this.done) {
			WorkCalendar days = this.calendar.workCalendar();
			boolean complete = this.districts
				.forEach((district) -> this.transactions
					.executeWithoutResult((status) -> this.limits.forEach((each) -> each.move(days))))
				.isEmpty();
			this.done = complete ? revision : this.done;
		}
	}

}
