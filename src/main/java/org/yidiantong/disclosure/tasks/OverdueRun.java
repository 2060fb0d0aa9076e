package org.yidiantong.disclosure.tasks;

import java.time.Instant;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Looks at the tasks of the districts for which it is time. Each place and period is a
 * transaction of its own, in a fixed order, so that several instances of the application
 * may do this at once. A district is done when all of it was looked at; one that failed
 * is looked at again.
 */
@Component
class OverdueRun {

	private static final Logger LOG = LoggerFactory.getLogger(OverdueRun.class);

	/** What was published before midnight may still be on its way. */
	private static final int MINUTES_AFTER_MIDNIGHT = 5;

	private final TaskWakes wakes;

	private final TaskSteps steps;

	private final DueTasks tasks;

	private final Plans plans;

	private final TransactionOperations transactions;

	private final BusinessClock clock;

	OverdueRun(TaskWakes wakes, TaskSteps steps, DueTasks tasks, Plans plans, TransactionOperations transactions,
			BusinessClock clock) {
		this.wakes = wakes;
		this.steps = steps;
		this.tasks = tasks;
		this.plans = plans;
		this.transactions = transactions;
		this.clock = clock;
	}

	/** Looks at every district for which it is time. */
	void run() {
		this.wakes.due(this.clock.instant()).forEach((district) -> {
			try {
				lookAt(district);
			}
			catch (RuntimeException ex) {
				LOG.error("Looking at the disclosure tasks of district {} failed", district, ex);
			}
		});
	}

	/** Takes the steps for which it is time in a district. */
	void lookAt(DistrictCode district) {
		BoundDistrict.run(district, () -> {
			Instant now = this.clock.instant();
			ReminderRules rules = this.transactions
				.<ReminderRules>execute((status) -> this.plans.plan().reminderRules());
			List<TaskSet> waiting = this.transactions.<List<TaskSet>>execute(
					(status) -> this.steps.waiting(this.clock.today().plusDays(rules.beforeDays())));
			waiting.forEach((set) -> this.transactions.executeWithoutResult((status) -> this.tasks.look(set, rules)));
			Instant next = now.atZone(BusinessClock.ZONE)
				.toLocalDate()
				.plusDays(1)
				.atStartOfDay(BusinessClock.ZONE)
				.plusMinutes(MINUTES_AFTER_MIDNIGHT)
				.toInstant();
			this.transactions.executeWithoutResult((status) -> this.wakes.done(now, next));
		});
	}

}
