package org.yidiantong.reporting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.disclosure.DisclosureManagement;
import org.yidiantong.disclosure.WriteDisclosure;
import org.yidiantong.disclosure.tasks.TaskManagement;
import org.yidiantong.disclosure.events.DisclosureTasksRescheduled;
import org.yidiantong.eventlog.EventLogReader;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.Role;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.reporting.readmodel.ReadModelManagement;
import org.yidiantong.reporting.runs.ReportRunner;
import org.yidiantong.support.BusinessDay;
import org.yidiantong.support.DisclosingDistrict;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.NewId;
import org.yidiantong.tenancy.folder.FolderManagement;
import org.yidiantong.tenancy.folder.TenantsFolder;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How many disclosures were on time, in a district whose village publishes and whose
 * community does not: both owe three of September until 11 October, and the village 17,
 * the community 15 of the third quarter until the 15th.
 */
@PlayedApplication
@BusinessDay("2021-12-15")
class TimelinessModuleTests {

	@TempDir
	private Path tenants;

	@Autowired
	private DistrictManagement districts;

	@Autowired
	private FolderManagement folders;

	@Autowired
	private TaskManagement tasks;

	@Autowired
	private DisclosureManagement disclosures;

	@Autowired
	private ReportManagement reports;

	@Autowired
	private ReportRunner runner;

	@Autowired
	private ReadModelManagement models;

	@Autowired
	private EventLogReader reading;

	@Autowired
	private BusinessClock clock;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private ApplicationEventPublisher events;

	private DistrictCode code;

	private Actor writer;

	private Actor desk;

	private UUID late;

	@BeforeEach
	void publishes() {
		this.code = DisclosingDistrict.apply(this.districts, this.folders, this.tenants);
		this.writer = officer("HU-" + this.code + "100-V01", Role.HANDLING_OFFICER);
		this.desk = officer("SU-" + this.code + "100", Role.SUPERVISING_OFFICER);
		publish("B03", "2021-10-01T09:00", true);
		at("2021-10-05T09:00", () -> {
			this.tasks.set();
			this.models.catchUp();
		});
		publish("B06", "2021-10-11T23:59", false);
		this.late = publish("B05", "2021-10-12T00:00", false);
	}

	@Test
	void countsWhatWasDueAndPublishedByTheEnd() {
		assertThat(figures("2021-10-10")).isEqualTo("0 due, 0 on time, 0 overdue, null");
		assertThat(figures("2021-10-11")).isEqualTo("6 due, 2 on time, 0 overdue, 33.33");
		assertThat(figures("2021-10-12")).isEqualTo("6 due, 2 on time, 3 overdue, 33.33");
		assertThat(figures("2021-10-15")).isEqualTo("38 due, 2 on time, 3 overdue, 5.26");
		assertThat(figures("2021-10-16")).isEqualTo("38 due, 2 on time, 35 overdue, 5.26");
	}

	@Test
	void countsInAPeriodWhatWasDueInIt() {
		this.late = publish("B03", "2021-10", "2021-11-10T09:00", true);
		at("2021-12-15T09:00", this.tasks::set);
		ReportView november = report("2021-11-01", "2021-11-30");
		assertThat(november.period().get("disclosuresDue")).isEqualTo("6");
		assertThat(november.period().get("disclosuresOnTime")).isEqualTo("1");
		assertThat(november.period().get("disclosureTimeliness")).isEqualTo("16.67");
		assertThat(november.figures().get("disclosuresDue")).isEqualTo("44");
		assertThat(november.figures().get("disclosuresOnTime")).isEqualTo("3");
	}

	@Test
	void changesNoFigureOfThePastByCorrectionOrBackfill() {
		String before = report("2021-10-01", "2021-10-12").contentHash();
		correct(this.late, "2021-10-13T09:00");
		publish("B04", "2021-Q3", "2021-10-20T09:00", false);
		at("2021-12-15T09:00", this.tasks::set);
		assertThat(report("2021-10-01", "2021-10-12").contentHash()).isEqualTo(before);
		assertThat(figures("2021-10-31")).isEqualTo("38 due, 2 on time, 34 overdue, 5.26");
	}

	@Test
	void countsNoDisclosureThatWasWithdrawnUntilAnotherOneIsPublished() {
		at("2021-10-13T09:00", () -> this.disclosures.withdraw(this.desk, this.late,
				this.disclosures.find(this.desk, this.late).revision(), "写错了村"));
		assertThat(figures("2021-10-13")).isEqualTo("6 due, 2 on time, 4 overdue, 33.33");
		publish("B05", "2021-10-14T09:00", false);
		assertThat(figures("2021-10-14")).isEqualTo("6 due, 2 on time, 3 overdue, 33.33");
	}

	@Test
	void givesTheSameWhenReadAgainOrAnew() {
		String before = report("2021-10-01", "2021-10-16").contentHash();
		in(() -> {
			this.reading.replay(ReadModelManagement.READER, 0);
			return this.models.catchUp();
		});
		assertThat(report("2021-10-01", "2021-10-16").contentHash()).isEqualTo(before);
		in(() -> {
			this.models.rebuild(leader());
			return true;
		});
		assertThat(report("2021-10-01", "2021-10-16").contentHash()).isEqualTo(before);
	}

	@Test
	void countsNoTaskThatWasTakenBack() throws IOException {
		assertThat(figures("2021-10-15")).isEqualTo("38 due, 2 on time, 3 overdue, 5.26");
		Path folder = this.tenants.resolve("disclosing-" + this.code);
		Files.writeString(folder.resolve(this.code + "/disclosure.yaml"), """
				begin: [{from: '2021-12', places: [ALL]}]
				withdrawn: [{before: '2021-12', places: [ALL], reason: 起始月份写错}]
				""");
		this.folders.apply(TenantsFolder.at(folder));
		assertThat(figures("2021-10-15")).isEqualTo("0 due, 0 on time, 0 overdue, null");
	}

	@Test
	void followsTheCalendarWithDueDaysThatMoved() {
		DisclosureTasksRescheduled moved = new DisclosureTasksRescheduled(this.code.value(), "2021-Q3",
				List.of(new PlaceCode(this.code + "100-V01")), LocalDate.of(2021, 10, 18), LocalDate.of(2021, 10, 15),
				2, this.clock.instant());
		in(() -> new TransactionTemplate(this.transactions).execute((status) -> {
			this.events.publishEvent(moved);
			return true;
		}));
		assertThat(figures("2021-10-15")).as("three of September, and 15 of the community")
			.isEqualTo("21 due, 2 on time, 3 overdue, 9.52");
		assertThat(figures("2021-10-18")).isEqualTo("38 due, 2 on time, 18 overdue, 5.26");
	}

	private String figures(String to) {
		ReportView view = report("2021-09-06", to);
		return view.figures().get("disclosuresDue") + " due, " + view.figures().get("disclosuresOnTime") + " on time, "
				+ view.figures().get("disclosuresOverdue") + " overdue, " + view.figures().get("disclosureTimeliness");
	}

	private ReportView report(String from, String to) {
		return in(() -> {
			UUID id = this.reports.request(leader(), new RequestReport(null, from, to, null));
			this.runner.runWaiting();
			return this.reports.find(leader(), id);
		});
	}

	private UUID publish(String item, String at, boolean nothing) {
		return publish(item, "2021-09", at, nothing);
	}

	private UUID publish(String item, String period, String at, boolean nothing) {
		UUID id = NewId.next();
		WriteDisclosure input = new WriteDisclosure("FINANCE", item, period, null, nothing ? null : "已公开", null,
				nothing, null);
		at(at, () -> {
			this.disclosures.write(this.writer, id, input);
			this.disclosures.submit(this.writer, id, 0, input);
			this.disclosures.publish(this.desk, id, 1);
		});
		return id;
	}

	private void correct(UUID id, String at) {
		at(at, () -> {
			this.disclosures.correct(this.writer, id, this.disclosures.find(this.writer, id).revision());
			WriteDisclosure input = new WriteDisclosure(null, null, null, null, "更正", null, false, "写错");
			this.disclosures.submit(this.writer, id, this.disclosures.find(this.writer, id).revision(), input);
			this.disclosures.publish(this.desk, id, this.disclosures.find(this.desk, id).revision());
		});
	}

	private Actor leader() {
		return Actor.client(UUID.randomUUID(), "test-" + this.code, this.code,
				EnumSet.of(Permission.REPORTS_READ, Permission.REPORTS_WRITE));
	}

	private Actor officer(String unit, Role role) {
		return Actor.officer(UUID.randomUUID(), "OF-" + unit, this.code, UnitCode.orNull(unit), Set.of(role));
	}

	private void at(String time, Runnable work) {
		this.clock.at(LocalDateTime.parse(time).atZone(BusinessClock.ZONE).toInstant(),
				() -> BoundDistrict.run(this.code, work));
	}

	private <T> T in(Supplier<T> work) {
		return BoundDistrict.call(this.code, work);
	}

}
