package org.yidiantong.checklist.publishing;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yidiantong.checklist.Checklist;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.ChecklistUnknown;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.ItemFilter;
import org.yidiantong.checklist.ItemNotOfferedHere;
import org.yidiantong.checklist.ItemSummary;
import org.yidiantong.checklist.ItemUnknown;
import org.yidiantong.checklist.Routing;
import org.yidiantong.checklist.folder.BaseList;
import org.yidiantong.checklist.folder.ChecklistDraft;
import org.yidiantong.checklist.folder.Edition;
import org.yidiantong.checklist.folder.PublishedFolders;
import org.yidiantong.eventlog.EventLogReader;
import org.yidiantong.eventlog.LogEntry;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.PlaceUnknown;
import org.yidiantong.support.ModuleTest;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.Change;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.Finding;
import org.yidiantong.tenancy.FolderRejected;
import org.yidiantong.tenancy.Location;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The module on the database: versions in a district of their own, routing in one that
 * was applied at the start.
 */
@ModuleTest(nested = { "checklist.folder", "checklist.publishing", "checklist.adaptation", "audit", "identity",
		"identity.clients", "identity.credentials", "secrets" })
class ChecklistModuleTests {

	private static final DistrictCode HERE = new DistrictCode(650301);

	private static final DistrictCode YUAN = new DistrictCode(341503);

	private static final Edition PUBLISHED = PublishedFolders.checklist("341503").edition().orElseThrow();

	private static final Location OWN = new Location("650301/checklist.yaml", 2);

	private static final Location BASE = new Location("base/anhui@2021.1.yaml", 3);

	@Autowired
	private ChecklistManagement checklists;

	@Autowired
	private ChecklistSection section;

	@Autowired
	private EventLogReader log;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private FlywayConnectionDetails owner;

	@BeforeEach
	void forgetEarlierRuns() {
		JdbcClient jdbc = JdbcClient.create(new DriverManagerDataSource(this.owner.getJdbcUrl(),
				this.owner.getUsername(), this.owner.getPassword()));
		for (String table : List.of("checklist_item", "checklist_category", "checklist_version", "eventlog_position",
				"eventlog_event", "eventlog_sequencer")) {
			jdbc.sql("DELETE FROM " + table + " WHERE tenant_id = ?").param(HERE.value()).update();
		}
	}

	@Test
	void countsVersionThatBeganLast() {
		apply(edition("2022.1", "2022-05-01", 40, "b"));
		apply(edition("2021.1", "2021-09-06", 36, "a"));
		assertThatExceptionOfType(ChecklistUnknown.class).isThrownBy(() -> on("2021-09-05"));
		assertThat(on("2021-09-06").version()).isEqualTo("2021.1");
		assertThat(on("2022-04-30").version()).isEqualTo("2021.1");
		assertThat(on("2022-05-01").version()).isEqualTo("2022.1");
	}

	@Test
	void countsCorrectionThatBeginsOnTheSameDay() {
		apply(edition("2021.2", "2021-09-06", 36, "a"));
		apply(edition("2021.1", "2021-09-06", 36, "b"));
		assertThat(on("2021-09-06").version()).isEqualTo("2021.1");
	}

	@Test
	void readsBackWhatWasPublished() {
		apply(PUBLISHED);
		assertThat(on("2021-09-06")).isEqualTo(PUBLISHED.checklist());
		assertThat(in(HERE, () -> this.checklists.items(ItemFilter.ALL)))
			.isEqualTo(PUBLISHED.items().stream().map(Item::summary).toList());
		assertThat(in(HERE, () -> this.checklists.item(new ItemCode("L02")))).contains(item("L02"));
		assertThat(in(HERE, () -> this.checklists.item(new ItemCode("L04")))).isEmpty();
	}

	@Test
	void leavesPublishedVersionAsItIs() {
		assertThat(diff(PUBLISHED)).singleElement().extracting(Change::code).isEqualTo("2021.1");
		apply(PUBLISHED);
		assertThat(diff(PUBLISHED)).isEmpty();
		apply(PUBLISHED);
		assertThat(told()).hasSize(1);
	}

	@Test
	void refusesOtherContentUnderPublishedNumber() {
		apply(edition("2021.1", "2021-09-06", 36, "a"));
		Edition other = edition("2021.1", "2021-09-06", 35, "b");
		assertThatExceptionOfType(FolderRejected.class).isThrownBy(() -> apply(other))
			.satisfies((refusal) -> assertThat(refusal.findings()).containsExactly(published(OWN, "2021.1")));
		assertThatExceptionOfType(FolderRejected.class).isThrownBy(() -> diff(other));
		assertThat(told()).hasSize(1);
	}

	@Test
	void refusesOtherContentOfBaseVersion() {
		apply(PUBLISHED);
		BaseList base = PUBLISHED.base();
		BaseList other = new BaseList(base.list(), base.version(), base.province(), base.effectiveFrom(), "{}", "b",
				"b");
		Edition edition = new Edition(edition("2022.1", "2022-05-01", 36, "b").checklist(), PUBLISHED.items(), other,
				"b", "b");
		assertThatExceptionOfType(FolderRejected.class).isThrownBy(() -> apply(edition))
			.satisfies((refusal) -> assertThat(refusal.findings()).containsExactly(published(BASE, "anhui@2021.1")));
	}

	@Test
	void tellsLogWhatWasPublished() {
		apply(edition("2021.1", "2021-09-06", 36, "a"));
		apply(edition("2022.1", "2022-05-01", 30, "b"));
		assertThat(told()).extracting(LogEntry::subject).containsOnly("checklist");
		assertThat(told()).extracting(LogEntry::subjectVersion).containsExactly(1, 2);
		assertThat(told().get(1).data()).contains("\"tenant\": 650301", "\"items\": 30", "\"2022-05-01\"",
				"\"anhui@2021.1\"");
	}

	@Test
	void routesItemAtPlace() {
		Routing routing = in(YUAN, () -> this.checklists.route(new ItemCode("L02"), new PlaceCode("341503003-V01")));
		assertThat(routing.lead().code()).hasToString("HU-D19");
		assertThat(routing.supervising().code()).hasToString("SU-PZ5");
		assertThat(routing.firstDesk().code()).hasToString("SU-341503003");
	}

	@Test
	void refusesWhatDoesNotFit() {
		assertThatExceptionOfType(ItemNotOfferedHere.class).isThrownBy(() -> route("L02", "341503001-C01"));
		assertThatExceptionOfType(ItemUnknown.class).isThrownBy(() -> route("L77", "341503001-C01"));
		assertThatExceptionOfType(PlaceUnknown.class).isThrownBy(() -> route("L02", "341503001-C99"));
	}

	@Test
	void offersVillageMattersInVillagesOnly() {
		assertThat(at("341503001-C01")).hasSizeLessThan(36)
			.extracting(ItemSummary::code)
			.doesNotContain(new ItemCode("L02"));
		assertThat(at("341503001")).isEqualTo(at("341503001-C01"));
		assertThat(at("341503003-V01")).extracting(ItemSummary::code).contains(new ItemCode("L02"));
	}

	private static Edition edition(String version, String effective, int items, String digest) {
		Checklist checklist = new Checklist(version, LocalDate.parse(effective), PUBLISHED.checklist().base(),
				PUBLISHED.checklist().categories());
		int most = Math.min(items, PUBLISHED.items().size());
		return new Edition(checklist, PUBLISHED.items().subList(0, most), PUBLISHED.base(), digest, digest);
	}

	private static Item item(String code) {
		return PUBLISHED.items().stream().filter((item) -> item.code().value().equals(code)).findFirst().orElseThrow();
	}

	private void apply(Edition edition) {
		in(HERE, () -> new TransactionTemplate(this.transactions).execute((status) -> {
			this.section.apply(draft(edition));
			return true;
		}));
	}

	private List<Change> diff(Edition edition) {
		return in(HERE, () -> new TransactionTemplate(this.transactions)
			.execute((status) -> this.section.diff(draft(edition))));
	}

	private static ChecklistDraft draft(Edition edition) {
		return PublishedFolders.draft(edition, OWN, BASE);
	}

	private static Finding published(Location at, String version) {
		return new Finding(at, "checklist.version-published", null, List.of(version));
	}

	private Checklist on(String day) {
		return in(HERE, () -> this.checklists.current(LocalDate.parse(day)));
	}

	private List<ItemSummary> at(String place) {
		return in(YUAN, () -> this.checklists.items(ItemFilter.at(new PlaceCode(place))));
	}

	private void route(String item, String place) {
		in(YUAN, () -> this.checklists.route(new ItemCode(item), new PlaceCode(place)));
	}

	private List<LogEntry> told() {
		return in(HERE, () -> this.log.after(0, 100));
	}

	private static <T> T in(DistrictCode district, Supplier<T> work) {
		return BoundDistrict.call(district, work);
	}

}
