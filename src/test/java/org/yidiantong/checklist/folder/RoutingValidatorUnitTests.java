package org.yidiantong.checklist.folder;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.yidiantong.checklist.HandlingGrade;
import org.yidiantong.checklist.Lead;
import org.yidiantong.checklist.Settlement;
import org.yidiantong.checklist.SmallChecklist;
import org.yidiantong.checklist.folder.ItemFile.RoutingFile;
import org.yidiantong.checklist.folder.ItemFile.SupervisingFile;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationDraft;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.Unit;
import org.yidiantong.tenancy.Finding;
import org.yidiantong.tenancy.Findings;
import org.yidiantong.tenancy.Location;
import org.yidiantong.tenancy.SourceDocument;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where the units of a small district cannot handle what a list assigns.
 */
class RoutingValidatorUnitTests {

	@Test
	void findsNothingWhereEveryUnitIsThere() {
		assertThat(findings(SmallChecklist.chart(), item("L01", Lead.VILLAGE, "BUILD", "ROADS"),
				item("B01", Lead.TOWNSHIP, "BUILD", "WELFARE"), item("B02", Lead.DEPARTMENT, "BUILD", "ROADS")))
			.isEmpty();
	}

	@Test
	void findsFunctionThatNoDepartmentPerforms() {
		Finding found = single(SmallChecklist.chart(), item("B04", Lead.VILLAGE, "BUILD", "POWER"),
				item("B03", Lead.VILLAGE, "BUILD", "ROADS", "POWER"));
		assertThat(found.code()).isEqualTo("checklist.function-unserved");
		assertThat(found.arguments()).containsExactly("B03、B04", "POWER", "供电");
	}

	@Test
	void findsPortfolioThatNoGroupSupervises() {
		Finding found = single(SmallChecklist.chart(), item("B02", Lead.DEPARTMENT, "CULTURE", "ROADS"));
		assertThat(found.code()).isEqualTo("checklist.portfolio-unserved");
		assertThat(found.arguments()).containsExactly("B02", "CULTURE");
		assertThat(findings(SmallChecklist.chart(), item("L01", Lead.VILLAGE, "CULTURE", "ROADS"))).isEmpty();
	}

	@Test
	void findsPlacesWithoutLeadAndNamesThree() {
		Finding found = single(without(SmallChecklist.VILLAGERS), item("L01", Lead.VILLAGE, "BUILD", "ROADS"));
		assertThat(found.code()).isEqualTo("checklist.lead-missing");
		assertThat(found.arguments()).containsExactly("L01", SmallChecklist.VILLAGE + " 黄莲村", "1");
	}

	@Test
	void findsPlacesWithoutDesk() {
		Finding found = single(without(SmallChecklist.DESK), item("L01", Lead.VILLAGE, "BUILD", "ROADS"));
		assertThat(found.code()).isEqualTo("checklist.desk-missing");
		assertThat(found.arguments()).last().isEqualTo("3");
		assertThat(found.at()).isEqualTo(new Location("blame", 1));
	}

	private static OrganizationChart without(Unit missing) {
		OrganizationChart chart = SmallChecklist.chart();
		List<Place> places = chart.places();
		return new OrganizationChart(places, chart.units().stream().filter((unit) -> !unit.equals(missing)).toList());
	}

	private static Finding single(OrganizationChart chart, SourceItem... items) {
		List<Finding> found = findings(chart, items);
		assertThat(found).hasSize(1);
		return found.get(0);
	}

	private static List<Finding> findings(OrganizationChart chart, SourceItem... items) {
		OrganizationDraft organization = new OrganizationDraft(Map.of("ROADS", "交通", "POWER", "供电"), chart, List.of(),
				List.of());
		Findings findings = new Findings();
		new RoutingValidator(organization).check(Arrays.asList(items), findings);
		return findings.all();
	}

	private static SourceItem item(String code, Lead lead, String portfolio, String... departments) {
		ItemFile file = new ItemFile(code, null, "路灯报修", "C1", List.of(Settlement.VILLAGE, Settlement.COMMUNITY), null,
				null, null, null, null, new RoutingFile(lead, List.of(departments), HandlingGrade.SIMPLE, null),
				new SupervisingFile(null, portfolio, null), null, null, null, null, null);
		return new SourceItem(file, new SourceDocument<>(ChecklistFile.NONE, (pointer) -> new Location(pointer, 1)), 0,
				"341503", new Location("blame", 1));
	}

}
