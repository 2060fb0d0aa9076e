package org.yidiantong.disclosure.tasks;

import java.util.List;
import java.util.Optional;

import org.yidiantong.disclosure.Period;
import org.yidiantong.disclosure.events.DisclosurePublished;
import org.yidiantong.disclosure.events.DisclosureTasksRescheduled;
import org.yidiantong.disclosure.events.DisclosureTasksWithdrawn;
import org.yidiantong.identity.Role;
import org.yidiantong.notification.Argument;
import org.yidiantong.notification.Notice;
import org.yidiantong.notification.NotificationManagement;
import org.yidiantong.notification.Recipient;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.Unit;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Messages about the tasks of a place for a period. They end, in the transaction that
 * publishes the last task or takes the tasks back, and when the due day moves.
 */
@Component
class TaskNotices {

	private final NotificationManagement notifications;

	private final OrganizationManagement organization;

	private final TaskSteps steps;

	private final TaskWatch watch;

	TaskNotices(NotificationManagement notifications, OrganizationManagement organization, TaskSteps steps,
			TaskWatch watch) {
		this.notifications = notifications;
		this.organization = organization;
		this.steps = steps;
		this.watch = watch;
	}

	/** Reminds the unit of the place. */
	void remind(TaskSet set, int open) {
		OrganizationChart chart = this.organization.chart();
		chart.place(set.placeCode())
			.flatMap(chart::handlingUnitOf)
			.map(Unit::code)
			.ifPresent((unit) -> tell(Recipient.unit(unit), "disclosure.notice.tasks-due", set, open));
	}

	/** Tells the unit that supervises the place, or the district where none does. */
	void escalate(TaskSet set, int open) {
		OrganizationChart chart = this.organization.chart();
		Recipient to = chart.place(set.placeCode())
			.flatMap(chart::disciplineOfficeOf)
			.map((unit) -> Recipient.unit(unit.code()))
			.orElse(Recipient.role(Role.DISPATCHER));
		tell(to, "disclosure.notice.tasks-overdue", set, open);
	}

	private void tell(Recipient to, String kind, TaskSet set, int open) {
		if (open > 0) {
			this.notifications.tell(to,
					new Notice(kind, subject(set.placeCode(), set.period()), set.dueOn().toEpochDay(),
							"/disclosure-tasks/" + set.placeCode() + "?year="
									+ Period.known(set.period()).from().getYear(),
							List.of(Argument.place(set.placeCode()), Argument.code(set.period()), Argument.number(open),
									Argument.date(set.dueOn()))));
		}
	}

	@EventListener
	void on(DisclosurePublished event) {
		PlaceCode place = event.place().get(event.place().size() - 1);
		Optional<TaskSet> set = (event.version() > 1) ? Optional.empty() : this.steps.lock(place, event.period());
		set.map(this.watch::progress)
			.map((progress) -> progress.with(event.lineage(), event.occurredAt()))
			.filter((progress) -> progress.open() == 0)
			.ifPresent((done) -> end(place, event.period()));
	}

	@EventListener
	void on(DisclosureTasksWithdrawn event) {
		event.places().forEach((place) -> end(place, event.period()));
	}

	@EventListener
	void on(DisclosureTasksRescheduled event) {
		event.places().forEach((place) -> end(place, event.period()));
	}

	private void end(PlaceCode place, String period) {
		this.notifications.settle(subject(place, period), Long.MAX_VALUE);
	}

	private static String subject(PlaceCode place, String period) {
		return "disclosure-tasks/" + place + "/" + period;
	}

}
