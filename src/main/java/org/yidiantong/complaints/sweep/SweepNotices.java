package org.yidiantong.complaints.sweep;

import java.util.stream.Stream;

import org.yidiantong.complaints.events.SweepOpened;
import org.yidiantong.complaints.events.SweepReturned;
import org.yidiantong.complaints.recused.RecusedComplaints;
import org.yidiantong.identity.Role;
import org.yidiantong.notification.Argument;
import org.yidiantong.notification.Notice;
import org.yidiantong.notification.NotificationManagement;
import org.yidiantong.notification.Recipient;
import org.yidiantong.organization.UnitCode;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Tells units of the self-checks that they have to do, and the desk of what they return,
 * after the commit. A message names the item and never the complaint; a unit or a post
 * that is recused by now gets none.
 */
@Component
class SweepNotices {

	private final Sweeps sweeps;

	private final SelfCheckQueries checks;

	private final NotificationManagement notifications;

	private final RecusedComplaints recused;

	SweepNotices(Sweeps sweeps, SelfCheckQueries checks, NotificationManagement notifications,
			RecusedComplaints recused) {
		this.recused = recused;
		this.sweeps = sweeps;
		this.checks = checks;
		this.notifications = notifications;
	}

	@ApplicationModuleListener(id = "complaints.notice.sweep-opened")
	void on(SweepOpened event) {
		Notice notice = Notice.of("complaints.notice.sweep.opened", event.subject(), event.subjectVersion(),
				"/sweeps/" + event.sweep(), Argument.code(event.item().value()), Argument.date(event.dueOn()));
		this.checks.of(event.sweep())
			.stream()
			.map((check) -> Recipient.unit(check.unit().code()))
			.forEach((unit) -> this.notifications.tell(unit, notice, event.occurredAt()));
	}

	@ApplicationModuleListener(id = "complaints.notice.sweep-returned")
	void on(SweepReturned event) {
		Notice notice = Notice.of("complaints.notice.sweep.returned", event.subject(), event.subjectVersion(),
				"/sweeps/" + event.sweep(), Argument.code(event.item().value()), Argument.number(event.checked()),
				Argument.number(event.found()), Argument.number(event.fixed()));
		this.sweeps.findById(SweepKey.of(event.sweep())).ifPresent((sweep) -> {
			UnitCode desk = sweep.openedBy();
			Stream<Recipient> told = (desk == null)
					? this.notifications.holders(Role.DISPATCHER, this.recused.posts(sweep.complaint()))
					: Stream.of(Recipient.unit(desk));
			told.forEach((one) -> this.notifications.tell(one, notice, event.occurredAt()));
		});
	}

}
