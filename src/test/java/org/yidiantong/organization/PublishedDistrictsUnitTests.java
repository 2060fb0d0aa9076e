package org.yidiantong.organization;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.yidiantong.tenancy.folder.FolderValidation;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The published figures of the two demonstration districts, counted in their folders.
 */
class PublishedDistrictsUnitTests {

	@Test
	void yuanHasItsPublishedUnits() {
		OrganizationDraft yuan = read("341503");
		assertThat(handling(yuan)).hasSize(351);
		assertThat(supervising(yuan)).hasSize(29);
		assertThat(yuan.officers()).hasSize(380);
		assertThat(yuan.chart().places()).hasSize(317);
		assertThat(places(yuan, PlaceKind.TOWNSHIP)).hasSize(22);
		assertThat(places(yuan, PlaceKind.VILLAGE)).hasSize(263);
		assertThat(places(yuan, PlaceKind.COMMUNITY)).hasSize(32);
	}

	@Test
	void jinanHasItsPublishedUnits() {
		OrganizationDraft jinan = read("341502");
		assertThat(handling(jinan)).hasSize(378);
		assertThat(supervising(jinan)).hasSize(30);
		assertThat(places(jinan, PlaceKind.TOWNSHIP)).hasSize(22);
	}

	@Test
	void everyPlaceKnowsWhoHandlesAndWhoSupervises() {
		Stream.of("341503", "341502").map(this::read).map(OrganizationDraft::chart).forEach((chart) -> {
			Set<UnitCode> offices = new TreeSet<>();
			assertThat(chart.places()).allSatisfy((place) -> {
				assertThat(chart.handlingUnitOf(place)).isPresent();
				offices.add(chart.disciplineOfficeOf(place).orElseThrow().code());
			});
			assertThat(offices).hasSize(22);
		});
	}

	@Test
	void villageOfTheStreetLampIsSupervisedByItsTown() {
		OrganizationChart yuan = read("341503").chart();
		Place village = yuan.places().stream().filter((place) -> place.name().equals("黄莲村")).findFirst().orElseThrow();
		assertThat(village.path()).map(PlaceCode::value).containsExactly("341503100", "341503100-V04");
		assertThat(yuan.disciplineOfficeOf(village)).map(Unit::name).hasValue("苏埠镇纪委");
		assertThat(yuan.handlingUnitOf(village)).map(Unit::code).hasValue(new UnitCode("HU-341503100-V04"));
	}

	private OrganizationDraft read(String district) {
		return FolderValidation.by(new OrganizationFormat())
			.draft(Path.of("tenants", district), OrganizationDraft.class);
	}

	private static List<Unit> handling(OrganizationDraft draft) {
		return draft.chart().units((kind) -> !kind.supervising());
	}

	private static List<Unit> supervising(OrganizationDraft draft) {
		return draft.chart().units(UnitKind::supervising);
	}

	private static List<Place> places(OrganizationDraft draft, PlaceKind kind) {
		return draft.chart().places().stream().filter((place) -> place.kind() == kind).toList();
	}

}
