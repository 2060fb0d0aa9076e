package org.yidiantong.organization;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidiantong.Yidiantong;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.eventlog.EventLogReader;
import org.yidiantong.eventlog.LogEntry;
import org.yidiantong.support.ExhaustiveTest;
import org.yidiantong.support.ThirdDistrict;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The district tool beside an application whose business time is years behind: what it
 * writes is dated by the application's time, not by its own.
 */
@SpringBootTest(properties = { "yidiantong.business-time.start=2021-12-15", "yidiantong.tenants-at-start=false" })
@ExhaustiveTest
class VanishedPlaceModuleTests {

	@TempDir
	private Path tenants;

	@Autowired
	private DistrictManagement districts;

	@Autowired
	private OrganizationManagement organization;

	@Autowired
	private EventLogReader log;

	@Autowired
	private BusinessClock clock;

	private DistrictCode code;

	private Path folder;

	private String village;

	@BeforeEach
	void applyNewDistrict() {
		this.code = IntStream.range(340201, 340299)
			.mapToObj(DistrictCode::new)
			.filter((code) -> this.districts.find(code).isEmpty())
			.findFirst()
			.orElseThrow();
		this.village = this.code + "100-V01";
		this.folder = ThirdDistrict.write(this.tenants, this.code.value());
		apply();
	}

	@Test
	void isGoneFromListsAtOnceAndAnswersAsClosedTheDayBefore() {
		assertThat(here(this.organization::places)).extracting(Place::code).contains(new PlaceCode(this.village));
		removeVillage();
		apply();
		assertThat(here(this.organization::places)).extracting(Place::code).doesNotContain(new PlaceCode(this.village));
		assertThat(here(this.organization::figures).villages()).isZero();
		assertThat(here(() -> this.organization.place(new PlaceCode(this.village)))).get()
			.extracting(Place::validTo)
			.isEqualTo(this.clock.today().minusDays(1));
	}

	@Test
	void isGoneThoughItsLastDayWasSaidToComeLater() {
		ThirdDistrict.edit(this.folder.resolve("places.yaml"), "kind: VILLAGE", "kind: VILLAGE, validTo: '2099-12-31'");
		apply();
		removeVillage();
		apply();
		assertThat(here(this.organization::places)).extracting(Place::code).doesNotContain(new PlaceCode(this.village));
		assertThat(here(this.organization::figures).villages()).isZero();
	}

	@Test
	void takesItsUnitWithItWhenItsLastDayIsOver() {
		OrganizationFigures before = here(this.organization::figures);
		Unit unit = here(this.organization::chart).handlingUnitOf(place()).orElseThrow();
		String yesterday = this.clock.today().minusDays(1).toString();
		ThirdDistrict.edit(this.folder.resolve("places.yaml"), "kind: VILLAGE",
				"kind: VILLAGE, validTo: '" + yesterday + "'");
		apply();
		OrganizationFigures after = here(this.organization::figures);
		assertThat(after.handlingUnits()).isEqualTo(before.handlingUnits() - 1);
		assertThat(after.officers()).isEqualTo(before.officers() - 1);
		assertThat(after.supervisingUnits()).isEqualTo(before.supervisingUnits());
		OrganizationChart chart = here(this.organization::chart);
		assertThat(chart.units((kind) -> kind == UnitKind.VILLAGE)).doesNotContain(unit);
		assertThat(chart.isActive(unit)).isFalse();
		assertThat(chart.unitName(unit.code())).isEqualTo(unit.name());
	}

	private Place place() {
		return here(() -> this.organization.place(new PlaceCode(this.village))).orElseThrow();
	}

	@Test
	void isToldOfInBusinessTime() {
		assertThat(here(() -> this.log.after(0, 10))).isNotEmpty()
			.extracting(LogEntry::occurredAt)
			.allSatisfy((time) -> assertThat(time).isCloseTo(this.clock.instant(), within(Duration.ofMinutes(10))));
	}

	private void removeVillage() {
		ThirdDistrict.editLines(this.folder.resolve("places.yaml"), (line) -> !line.contains(this.village));
		ThirdDistrict.editLines(this.folder.resolve("units.yaml"), (line) -> !line.contains(this.village));
	}

	private void apply() {
		assertThat(Yidiantong.commands().run("tenants", "apply", this.folder.toString())).isZero();
	}

	private <T> T here(Supplier<T> work) {
		return BoundDistrict.call(this.code, work);
	}

}
