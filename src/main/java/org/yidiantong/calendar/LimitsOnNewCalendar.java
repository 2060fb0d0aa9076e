package org.yidiantong.calendar;

import org.yidiantong.audit.AuditLog;
import org.yidiantong.tenancy.Change;
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

	private final AuditLog audit;

	private volatile long done = -1;

	LimitsOnNewCalendar(DistrictManagement districts, CalendarManagement calendar, YearNotices notices,
			ObjectProvider<OpenLimits> limits, TransactionOperations transactions, AuditLog audit) {
		this.audit = audit;
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
				.forEach((district) -> this.transactions.executeWithoutResult((status) -> move(days)))
				.isEmpty();
			this.done = complete ? revision : this.done;
		}
	}

	/** The log of a district tells of it, as that of the one whose folder was applied. */
	private void move(WorkCalendar days) {
		long moved = this.limits.stream().mapToLong((each) -> each.move(days)).sum();
		if (moved > 0) {
			Change change = CalendarSection.moved(moved);
			this.audit.record("platform", "tenancy.changed", change.subject() + "/" + change.code(),
					change.description(), null);
		}
	}

}
