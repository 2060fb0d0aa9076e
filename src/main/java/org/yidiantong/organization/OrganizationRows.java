package org.yidiantong.organization;

import java.util.List;

import org.yidiantong.tenancy.Change;
import org.yidiantong.tenancy.DistrictSection;

import org.springframework.stereotype.Component;

/**
 * The organization of a district as rows. Ids stay, since cases refer to what was once
 * there.
 */
@Component
class OrganizationRows implements DistrictSection<OrganizationDraft> {

	private final OrganizationQueries queries;

	private final OrganizationRegister register;

	OrganizationRows(OrganizationQueries queries, OrganizationRegister register) {
		this.queries = queries;
		this.register = register;
	}

	@Override
	public Class<OrganizationDraft> draftType() {
		return OrganizationDraft.class;
	}

	@Override
	public List<Change> diff(OrganizationDraft draft) {
		OrganizationDiff diff = new OrganizationDiff();
		diff.compare("place", this.queries.openPlaces(), draft.chart().places(), Place::code, Place::name);
		diff.compare("unit", this.queries.openUnits(), draft.chart().units(), Unit::code, Unit::name);
		diff.compare("officer", this.queries.openOfficers(), draft.officers(), InformationOfficer::code,
				InformationOfficer::unit);
		return diff.changes();
	}

	@Override
	public void apply(OrganizationDraft draft) {
		this.register.takeOver(draft);
	}

}
