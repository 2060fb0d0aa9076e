package org.yidiantong.separation;

import java.io.ByteArrayInputStream;
import java.util.EnumSet;
import java.util.UUID;

import org.yidiantong.attachments.AttachmentManagement;
import org.yidiantong.complaints.ComplaintDesk;
import org.yidiantong.complaints.ComplaintInspection;
import org.yidiantong.complaints.ComplaintManagement;
import org.yidiantong.complaints.ComplaintRef;
import org.yidiantong.complaints.Contact;
import org.yidiantong.complaints.FileComplaint;
import org.yidiantong.complaints.inspection.ComplaintFilter;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.support.GeneratedPhotos;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.stereotype.Component;

/**
 * A photo, and a complaint that is accepted.
 */
@Component
class ComplaintRows implements RowsEverywhere.Part {

	private final OrganizationManagement organization;

	private final ComplaintManagement complaints;

	private final ComplaintInspection cases;

	private final ComplaintDesk desk;

	private final AttachmentManagement attachments;

	ComplaintRows(OrganizationManagement organization, ComplaintManagement complaints, ComplaintInspection cases,
			ComplaintDesk desk, AttachmentManagement attachments) {
		this.organization = organization;
		this.complaints = complaints;
		this.cases = cases;
		this.desk = desk;
		this.attachments = attachments;
	}

	@Override
	public void make(DistrictCode district) {
		this.attachments.take(new ByteArrayInputStream(GeneratedPhotos.jpeg(20, 20)), "192.0.2.1");
		this.complaints.file(complaint(this.organization.places().get(0).code().value()));
		Actor program = Actor.client(UUID.randomUUID(), RowsEverywhere.READER, district,
				EnumSet.allOf(Permission.class));
		this.cases.list(program, ComplaintFilter.ALL, new PageRequest(1, null))
			.items()
			.forEach((line) -> this.desk.accept(program, new ComplaintRef(line.id(), line.revision())));
	}

	private static FileComplaint complaint(String place) {
		return new FileComplaint(UUID.randomUUID().toString(), null, place, "路灯坏了", null, null,
				new Contact("王秀英", "13800005678"));
	}

}
