package org.yidiantong.separation;

import java.util.Set;
import java.util.UUID;

import org.yidiantong.disclosure.DisclosureManagement;
import org.yidiantong.disclosure.WriteDisclosure;
import org.yidiantong.disclosure.tasks.TaskManagement;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Unit;
import org.yidiantong.organization.UnitKind;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.NewId;

import org.springframework.stereotype.Component;

/**
 * Makes a row in each table of disclosures: one is written by a village and published by
 * the district, and the tasks of the past are set.
 */
@Component
class DisclosedRows implements RowsEverywhere.Part {

	private static final String NAME = "separation";

	private final OrganizationManagement organization;

	private final DisclosureManagement disclosures;

	private final TaskManagement tasks;

	DisclosedRows(OrganizationManagement organization, DisclosureManagement disclosures, TaskManagement tasks) {
		this.organization = organization;
		this.disclosures = disclosures;
		this.tasks = tasks;
	}

	@Override
	public void make(DistrictCode district) {
		Unit village = this.organization.chart().units((kind) -> kind == UnitKind.VILLAGE).get(0);
		Actor writer = Actor.officer(UUID.randomUUID(), NAME, district, village.code(), Set.of(Role.HANDLING_OFFICER));
		Actor checker = Actor.officer(UUID.randomUUID(), NAME, district, null, Set.of(Role.DISPATCHER));
		WriteDisclosure input = new WriteDisclosure("VILLAGE", "B07", "2021-Q3", "", "第三季度", "", false, null);
		UUID id = NewId.next();
		this.disclosures.write(writer, id, input);
		this.disclosures.submit(writer, id, 0, input);
		this.disclosures.publish(checker, id, 1);
		this.tasks.set();
	}

}
