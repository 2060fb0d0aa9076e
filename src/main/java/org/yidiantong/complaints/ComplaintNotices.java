package org.yidiantong.complaints;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.yidiantong.complaints.workflow.ComplaintAction;
import org.yidiantong.notification.Argument;
import org.yidiantong.notification.Notice;
import org.yidiantong.notification.NotificationManagement;
import org.yidiantong.notification.Recipient;

import org.springframework.stereotype.Component;

/**
 * Tells the unit that has to do something next with a case. What was filed is told to
 * nobody: it waits in the list of the first desk.
 */
@Component
class ComplaintNotices {

	private final NotificationManagement notifications;

	ComplaintNotices(NotificationManagement notifications) {
		this.notifications = notifications;
	}

	/** Tells of what was just done. */
	void tell(Complaint complaint, ComplaintAction action) {
		units(complaint, action).forEach((unit) -> this.notifications.tell(Recipient.unit(unit),
				Notice.of("complaints.notice." + action.fact(), complaint.id().subject(), complaint.moves(),
						"/cases/" + complaint.id().value(), Argument.code(name(complaint)),
						Argument.date(complaint.handling().clock().dueOn()))));
	}

	/** Before acceptance a case has no number, so that its place must do. */
	private static String name(Complaint complaint) {
		return Optional.ofNullable(complaint.milestones().number()).orElse(complaint.matter().placeCode());
	}

	private static List<String> units(Complaint complaint, ComplaintAction action) {
		return switch (action) {
			case DISPATCH, SEND_BACK, RESUME,
					SUSPEND ->
				complaint.assignment()
					.stream()
					.flatMap((one) -> Stream.concat(Stream.of(one.lead()), one.assisting().stream()))
					.toList();
			case RETURN, REPLY, SUPPLY -> Stream.ofNullable(complaint.matter().supervisingUnit()).toList();
			default -> List.of();
		};
	}

}
