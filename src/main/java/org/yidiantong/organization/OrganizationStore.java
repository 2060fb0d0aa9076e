package org.yidiantong.organization;

import java.util.ArrayList;
import java.util.List;

import org.yidiantong.organization.OrganizationDiff.Field;
import org.yidiantong.tenancy.Change;
import org.yidiantong.tenancy.DistrictSection;
import org.yidiantong.tenancy.FolderWriter;

import org.springframework.stereotype.Component;

/**
 * Stores the organization of a district. Ids never change, because complaints refer to
 * earlier places and units.
 */
@Component
class OrganizationStore implements DistrictSection<OrganizationDraft> {

	static final List<Field<Place>> PLACE = List.of(new Field<>("名称", Place::name), new Field<>("类别", Place::kind),
			new Field<>("乡镇街类型", Place::type), new Field<>("所属乡镇街", Place::township), new Field<>("别名", Place::aliases),
			new Field<>("统计用区划代码", Place::statCode), new Field<>("起始日", Place::validFrom),
			new Field<>("截止日", Place::validTo));

	static final List<Field<Unit>> UNIT = List.of(new Field<>("名称", Unit::name), new Field<>("类别", Unit::kind),
			new Field<>("职能", Unit::functions), new Field<>("联系口", Unit::portfolio), new Field<>("服务地点", Unit::place),
			new Field<>("上级单位", Unit::parent));

	static final List<Field<InformationOfficer>> OFFICER = List.of(new Field<>("所在单位", InformationOfficer::unit));

	private final OrganizationQueries queries;

	private final OrganizationRegister register;

	private final DissolvedUnits dissolved;

	OrganizationStore(OrganizationQueries queries, OrganizationRegister register, DissolvedUnits dissolved) {
		this.queries = queries;
		this.register = register;
		this.dissolved = dissolved;
	}

	@Override
	public Class<OrganizationDraft> draftType() {
		return OrganizationDraft.class;
	}

	@Override
	public List<Change> diff(OrganizationDraft draft) {
		OrganizationDiff diff = new OrganizationDiff();
		diff.compare("place", this.queries.openPlaces(), draft.chart().places(), (place) -> place.code().value(),
				PLACE);
		diff.compare("unit", this.queries.openUnits(), draft.chart().units(), (unit) -> unit.code().value(), UNIT);
		diff.compare("officer", this.queries.openOfficers(), draft.officers(), InformationOfficer::code, OFFICER);
		List<Change> changes = new ArrayList<>(diff.changes());
		changes.addAll(this.dissolved.diff(draft));
		return changes;
	}

	@Override
	public void apply(OrganizationDraft draft) {
		this.dissolved.handOver(draft);
		this.register.takeOver(draft);
	}

	@Override
	public void export(FolderWriter folder) {
		folder.write(OrganizationFormat.PLACES, OrganizationFormat.PLACES_SCHEMA,
				PlacesFile.of(this.queries.openPlaces()));
		folder.write(OrganizationFormat.UNITS, OrganizationFormat.UNITS_SCHEMA,
				UnitsFile.of(this.queries.openUnits(), this.queries.openOfficers()));
	}

}
