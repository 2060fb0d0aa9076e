package org.yidiantong.disclosure.tasks;

import java.time.Instant;
import java.time.LocalDate;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.disclosure.events.DisclosureTaskOverdue;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Place;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Reminds a place of tasks that are due soon, publishes {@link DisclosureTaskOverdue} for
 * those that were missed, and tells the supervising unit when some stay open.
 */
@Component
class DueTasks {

	private final TaskSteps steps;

	private final TaskWatch watch;

	private final TaskRules terms;

	private final TaskNotices notices;

	private final OrganizationManagement organization;

	private final ApplicationEventPublisher events;

	private final BusinessClock clock;

	DueTasks(TaskSteps steps, TaskWatch watch, TaskRules terms, TaskNotices notices,
			OrganizationManagement organization, ApplicationEventPublisher events, BusinessClock clock) {
		this.steps = steps;
		this.watch = watch;
		this.terms = terms;
		this.notices = notices;
		this.organization = organization;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Takes the steps for which it is time and that nobody has taken. Call it in a
	 * transaction.
	 */
	void look(TaskSet set, ReminderRules rules) {
		Instant now = this.clock.instant();
		LocalDate today = this.clock.today();
		if (rules.reminds(set.dueOn(), today) && this.steps.take(TaskSteps.Step.REMIND, set, now)) {
			this.notices.remind(set, this.watch.progress(set).open());
		}
		if (ReminderRules.isOverdue(set.dueOn(), today) && this.steps.take(TaskSteps.Step.OVERDUE, set, now)) {
			publish(set, now);
		}
		if (rules.escalates(set.dueOn(), today, this.terms.calendar())
				&& this.steps.take(TaskSteps.Step.ESCALATE, set, now)) {
			this.notices.escalate(set, this.watch.progress(set).open());
		}
	}

	private void publish(TaskSet set, Instant now) {
		this.organization.chart()
			.place(set.placeCode())
			.map(Place::path)
			.ifPresent((path) -> this.watch.progress(set)
				.missed(set.dueOn())
				.forEach((item) -> this.events.publishEvent(new DisclosureTaskOverdue(BoundDistrict.required().value(),
						path, set.period(), item, set.listVersion(), set.dueOn(), now))));
	}

}
