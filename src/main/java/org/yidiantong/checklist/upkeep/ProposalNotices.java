package org.yidiantong.checklist.upkeep;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.yidiantong.identity.Role;
import org.yidiantong.notification.Argument;
import org.yidiantong.notification.NotificationManagement;
import org.yidiantong.notification.Recipient;

import org.springframework.stereotype.Component;

/**
 * Tells the administrator of what was submitted, and the unit of the decision. A program
 * has no messages and asks for the state.
 */
@Component
class ProposalNotices {

	private final NotificationManagement notifications;

	ProposalNotices(NotificationManagement notifications) {
		this.notifications = notifications;
	}

	void tell(Proposal one, ProposalAction action) {
		@Nullable Recipient to = recipient(one, action);
		if (to == null) {
			return;
		}
		String kind = "checklist.notice." + action.name().toLowerCase(Locale.ROOT);
		Argument what = Argument.words("checklist.proposal.kind." + one.kind());
		Argument item = (one.itemCode() == null) ? Argument.words("checklist.proposal.item.new")
				: Argument.code(one.itemCode().value());
		this.notifications.tell(to, kind, "proposal/" + one.id(), one.revision(), "/proposals/" + one.id(), what, item);
	}

	private static @Nullable Recipient recipient(Proposal one, ProposalAction action) {
		if (action == ProposalAction.SUBMIT) {
			return Recipient.role(Role.DISTRICT_ADMINISTRATOR);
		}
		return (action.decides() && one.unit() != null) ? Recipient.unit(one.unit()) : null;
	}

}
