package org.yidiantong.checklist.review;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.Lead;
import org.yidiantong.identity.Role;
import org.yidiantong.notification.Argument;
import org.yidiantong.notification.NotificationManagement;
import org.yidiantong.notification.Recipient;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;

import org.springframework.stereotype.Component;

/**
 * Tells of a closed review: the leaders, who publish the list, and the departments that
 * lead an item that is to be changed or dropped.
 */
@Component
class ReviewNotices {

	private final NotificationManagement notifications;

	private final ChecklistManagement checklists;

	private final OrganizationManagement organization;

	ReviewNotices(NotificationManagement notifications, ChecklistManagement checklists,
			OrganizationManagement organization) {
		this.notifications = notifications;
		this.checklists = checklists;
		this.organization = organization;
	}

	void tell(Review review) {
		Set<Recipient> recipients = new LinkedHashSet<>(Set.of(Recipient.role(Role.LEADER)));
		OrganizationChart chart = this.organization.chart();
		this.checklists.itemsOf(review.version())
			.stream()
			.filter((item) -> isAffected(review, item))
			.flatMap((item) -> lead(item, chart))
			.forEach(recipients::add);
		recipients.forEach((to) -> this.notifications.tell(to, "checklist.notice.review-closed",
				"checklist-review/" + review.year(), review.revision(), "/checklist/reviews/" + review.year(),
				Argument.code(String.valueOf(review.year())), Argument.number(review.count(Verdict.CHANGE)),
				Argument.number(review.count(Verdict.DROP))));
	}

	private static boolean isAffected(Review review, Item item) {
		return review.items()
			.stream()
			.anyMatch((one) -> one.lineage().equals(item.lineage()) && one.answer().verdict() != null
					&& one.answer().verdict() != Verdict.KEEP);
	}

	private static Stream<Recipient> lead(Item item, OrganizationChart chart) {
		return (item.responsibility().lead() != Lead.DEPARTMENT) ? Stream.of()
				: item.responsibility()
					.departments()
					.stream()
					.limit(1)
					.flatMap((function) -> chart.departmentFor(function).stream())
					.map((unit) -> Recipient.unit(unit.code()));
	}

}
