package org.yidiantong.separation;

import java.util.EnumSet;
import java.util.UUID;

import org.yidiantong.audit.AuditLog;
import org.yidiantong.complaints.CaseDesk;
import org.yidiantong.complaints.CaseFilter;
import org.yidiantong.complaints.CaseManagement;
import org.yidiantong.complaints.CaseRef;
import org.yidiantong.complaints.ComplaintManagement;
import org.yidiantong.complaints.Contact;
import org.yidiantong.complaints.FileComplaint;
import org.yidiantong.eventlog.EventReading;
import org.yidiantong.http.PageRequest;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.ClientManagement;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.Scope;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.stereotype.Component;

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

	private final CaseManagement cases;

	private final CaseDesk desk;

	private final AuditLog audit;

	private final ClientManagement clients;

	RowsEverywhere(EventReading reading, OrganizationManagement organization, ComplaintManagement complaints,
			CaseManagement cases, CaseDesk desk, AuditLog audit, ClientManagement clients) {
		this.reading = reading;
		this.organization = organization;
		this.complaints = complaints;
		this.cases = cases;
		this.desk = desk;
		this.audit = audit;
		this.clients = clients;
	}

	void make(DistrictCode district) {
		BoundDistrict.run(district, () -> {
			this.reading.replay(READER, 1);
			this.audit.record(READER, "separation.look", "district/" + district, null);
			this.clients.issue(READER, EnumSet.allOf(Scope.class));
			this.complaints.file(complaint(this.organization.places().get(0).code()));
			accept(program(district));
		});
	}

	private void accept(Actor program) {
		this.cases.list(program, CaseFilter.ALL, new PageRequest(1, null))
			.items()
			.forEach((line) -> this.desk.accept(program, new CaseRef(line.id(), line.revision())));
	}

	private static Actor program(DistrictCode district) {
		return Actor.client(UUID.randomUUID(), READER, district, EnumSet.allOf(Permission.class));
	}

	private static FileComplaint complaint(String place) {
		return new FileComplaint(UUID.randomUUID().toString(), null, place, "路灯坏了", null, null,
				new Contact("王秀英", "13800005678"));
	}

}
