package org.yidiantong.organization;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.yidiantong.organization.OrganizationDiff.Field;
import org.yidiantong.tenancy.Change;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an operator reads of a change.
 */
class OrganizationDiffUnitTests {

	private static final Unit OFFICE = new Unit(new UnitCode("HU-D01"), "民政局", UnitKind.DEPARTMENT,
			Set.of("CIVIL_AFFAIRS"), "CIVIL", null, null);

	@Test
	void tellsOnlyWhatChanged() {
		Unit said = new Unit(new UnitCode("HU-D01"), "区民政局", UnitKind.DEPARTMENT, Set.of("CIVIL_AFFAIRS"), null, null,
				null);
		assertThat(changes(List.of(OFFICE), List.of(said)))
			.containsExactly(new Change(Change.Kind.CHANGED, "unit", "HU-D01", "名称：民政局 → 区民政局；联系口：CIVIL → 无"));
	}

	@Test
	void tellsListsAsListsAndNewAndGoneByName() {
		Unit said = new Unit(new UnitCode("HU-D01"), "民政局", UnitKind.DEPARTMENT, Set.of(), "CIVIL", null, null);
		Unit added = new Unit(new UnitCode("HU-D02"), "水利局", UnitKind.DEPARTMENT, Set.of(), null, null, null);
		assertThat(changes(List.of(OFFICE), List.of(said, added))).extracting(Change::description)
			.containsExactly("职能：CIVIL_AFFAIRS → 无", "水利局");
		assertThat(changes(List.of(OFFICE), List.of())).extracting(Change::description).containsExactly("民政局");
	}

	@Test
	void hasAWordForEachPart() {
		assertThat(OrganizationStore.PLACE).hasSameSizeAs(partsBesideCode(Place.class));
		assertThat(OrganizationStore.UNIT).hasSameSizeAs(partsBesideCode(Unit.class));
		assertThat(OrganizationStore.OFFICER).hasSameSizeAs(partsBesideCode(InformationOfficer.class));
		assertThat(OrganizationStore.PLACE).extracting(Field::name).doesNotHaveDuplicates();
	}

	private static List<?> partsBesideCode(Class<? extends Record> type) {
		return Arrays.stream(type.getRecordComponents()).filter((part) -> !part.getName().equals("code")).toList();
	}

	private static List<Change> changes(List<Unit> kept, List<Unit> said) {
		OrganizationDiff diff = new OrganizationDiff();
		diff.compare("unit", kept, said, (unit) -> unit.code().value(), OrganizationStore.UNIT);
		return diff.changes();
	}

}
