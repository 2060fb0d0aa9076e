package org.yidiantong.separation;

import java.util.Set;
import java.util.UUID;

import org.yidiantong.audit.AuditLog;
import org.yidiantong.complaints.ComplaintManagement;
import org.yidiantong.complaints.Contact;
import org.yidiantong.complaints.FileComplaint;
import org.yidiantong.eventlog.EventReading;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.notification.MailManagement;
import org.yidiantong.notification.Notice;
import org.yidiantong.notification.NotificationManagement;
import org.yidiantong.notification.Recipient;
import org.yidiantong.http.PageRequest;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes a row, through the modules' doors, in each table that applying a district's
 * folder leaves empty.
 */
@Component
class RowsEverywhere {

	private static final String READER = "separation";

	private final EventReading reading;

	private final OrganizationManagement organization;

	private final ComplaintManagement complaints;

	private final AuditLog audit;

	private final NotificationManagement notifications;

	private final MailManagement mail;

	private final SwitchedMail way;

	private final TransactionTemplate transaction;

	RowsEverywhere(EventReading reading, OrganizationManagement organization, ComplaintManagement complaints,
			AuditLog audit, NotificationManagement notifications, MailManagement mail, SwitchedMail way,
			PlatformTransactionManager transactions) {
		this.notifications = notifications;
		this.mail = mail;
		this.way = way;
		this.transaction = new TransactionTemplate(transactions);
		this.reading = reading;
		this.organization = organization;
		this.complaints = complaints;
		this.audit = audit;
	}

	void make(DistrictCode district) {
		BoundDistrict.run(district, () -> {
			this.reading.replay(READER, 1);
			this.audit.record(READER, "separation.look", "district/" + district, null);
			this.complaints.file(complaint(this.organization.places().get(0).code()));
			tell(Actor.officer(UUID.randomUUID(), READER, district, null, Set.of(Role.AUDITOR)));
		});
	}

	private void tell(Actor officer) {
		this.transaction.executeWithoutResult((status) -> this.notifications.tell(Recipient.account(officer.id()),
				Notice.of("separation.notice", "district/" + officer.district(), 1, "/inbox")));
		this.notifications.messages(officer, new PageRequest(1, null))
			.items()
			.forEach((notice) -> this.notifications.read(officer, notice.id()));
		this.way.on(() -> this.mail.enter(officer, "officer@example.cn"));
	}

	private static FileComplaint complaint(String place) {
		return new FileComplaint(UUID.randomUUID().toString(), null, place, "路灯坏了", null, null,
				new Contact("王秀英", "13800005678"));
	}

}
