package org.yidiantong.separation;

import java.util.Set;
import java.util.UUID;

import org.yidiantong.audit.AuditLog;
import org.yidiantong.complaints.ComplaintManagement;
import org.yidiantong.complaints.Contact;
import org.yidiantong.complaints.FileComplaint;
import org.yidiantong.disclosure.DisclosureManagement;
import org.yidiantong.disclosure.WriteDisclosure;
import org.yidiantong.eventlog.EventReading;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Unit;
import org.yidiantong.organization.UnitKind;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.NewId;

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

	private final AuditLog audit;

	private final DisclosureManagement disclosures;

	RowsEverywhere(EventReading reading, OrganizationManagement organization, ComplaintManagement complaints,
			AuditLog audit, DisclosureManagement disclosures) {
		this.reading = reading;
		this.organization = organization;
		this.complaints = complaints;
		this.audit = audit;
		this.disclosures = disclosures;
	}

	void make(DistrictCode district) {
		BoundDistrict.run(district, () -> {
			this.reading.replay(READER, 1);
			this.audit.record(READER, "separation.look", "district/" + district, null);
			this.complaints.file(complaint(this.organization.places().get(0).code()));
			disclose(district, this.organization.chart());
		});
	}

	private void disclose(DistrictCode district, OrganizationChart chart) {
		Unit village = chart.units((kind) -> kind == UnitKind.VILLAGE).get(0);
		Actor writer = Actor.officer(UUID.randomUUID(), READER, district, village.code(),
				Set.of(Role.HANDLING_OFFICER));
		Actor checker = Actor.officer(UUID.randomUUID(), READER, district, null, Set.of(Role.DISPATCHER));
		WriteDisclosure typed = new WriteDisclosure("VILLAGE", "B07", "2021-Q3", "", "第三季度", "", false, null);
		UUID id = NewId.next();
		this.disclosures.write(writer, id, typed);
		this.disclosures.submit(writer, id, 0, typed);
		this.disclosures.publish(checker, id, 1);
	}

	private static FileComplaint complaint(String place) {
		return new FileComplaint(UUID.randomUUID().toString(), null, place, "路灯坏了", null, null,
				new Contact("王秀英", "13800005678"));
	}

}
