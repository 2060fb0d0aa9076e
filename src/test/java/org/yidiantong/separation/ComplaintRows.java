package org.yidiantong.separation;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

import org.yidiantong.attachments.AttachmentManagement;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.ActionResult;
import org.yidiantong.complaints.ComplaintDesk;
import org.yidiantong.complaints.ComplaintInspection;
import org.yidiantong.complaints.ComplaintManagement;
import org.yidiantong.complaints.inspection.ComplaintRef;
import org.yidiantong.complaints.ComplaintSupervision;
import org.yidiantong.complaints.ComplaintTriage;
import org.yidiantong.complaints.inspection.Contact;
import org.yidiantong.complaints.FileComplaint;
import org.yidiantong.complaints.TrackingCode;
import org.yidiantong.complaints.cards.CardRaising;
import org.yidiantong.complaints.inspection.ComplaintFilter;
import org.yidiantong.complaints.inspection.Receipt;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.ratelimit.Limit;
import org.yidiantong.ratelimit.RateLimiter;
import org.yidiantong.support.GeneratedPhotos;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * A photo, and a complaint that is accepted, whose supplement is redacted and that gets
 * escalation cards, and a held filing.
 */
@Component
class ComplaintRows implements RowsEverywhere.Part {

	private final OrganizationManagement organization;

	private final ComplaintManagement complaints;

	private final ComplaintInspection cases;

	private final ComplaintDesk desk;

	private final ComplaintTriage triage;

	private final AttachmentManagement attachments;

	private final RateLimiter limiter;

	private final CardRaising cards;

	private final TransactionOperations transactions;

	private final BusinessClock clock;

	private final ComplaintSupervision supervision;

	ComplaintRows(OrganizationManagement organization, ComplaintManagement complaints, ComplaintInspection cases,
			ComplaintDesk desk, ComplaintTriage triage, AttachmentManagement attachments, RateLimiter limiter,
			CardRaising cards, ComplaintSupervision supervision, TransactionOperations transactions,
			BusinessClock clock) {
		this.supervision = supervision;
		this.organization = organization;
		this.complaints = complaints;
		this.cases = cases;
		this.desk = desk;
		this.triage = triage;
		this.attachments = attachments;
		this.limiter = limiter;
		this.cards = cards;
		this.transactions = transactions;
		this.clock = clock;
	}

	@Override
	public void make(DistrictCode district) {
		this.attachments.take(new ByteArrayInputStream(GeneratedPhotos.jpeg(20, 20)), "192.0.2.1");
		String place = this.organization.places().get(0).code().value();
		Receipt receipt = this.complaints.file(complaint(place));
		this.complaints.supply(TrackingCode.parse(receipt.trackingCode()), "就在村口", List.of());
		Actor program = Actor.client(UUID.randomUUID(), RowsEverywhere.READER, district,
				EnumSet.allOf(Permission.class));
		this.cases.list(program, ComplaintFilter.ALL, new PageRequest(1, null)).items().forEach((line) -> {
			ActionResult accepted = this.desk.accept(program, new ComplaintRef(line.id(), line.revision()));
			ActionResult redacted = this.triage.redact(program, new ComplaintRef(line.id(), accepted.revision()),
					List.of("村口"), List.of());
			int hidden = redacted.revision();
			this.supervision.supervise(program, new ComplaintRef(line.id(), hidden), this.clock.today(), "请抓紧");
			this.clock.at(this.clock.instant().plus(Duration.ofDays(60)), () -> this.transactions
				.executeWithoutResult((status) -> this.cards.raise(List.of(line.id().value()))));
		});
		hold(district, place);
	}

	/** Files once more from an address that has filed too much. */
	private void hold(DistrictCode district, String place) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setRemoteAddr("192.0.2.1");
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
		while (this.limiter.take(Limit.FILINGS_PER_PLACE, district + "/" + place).isEmpty()) {
			// takes what is left
		}
		this.complaints.file(complaint(place));
		RequestContextHolder.resetRequestAttributes();
	}

	private static FileComplaint complaint(String place) {
		return new FileComplaint(UUID.randomUUID().toString(), null, place, "路灯坏了", null, null,
				new Contact("王秀英", "13800005678"));
	}

}
