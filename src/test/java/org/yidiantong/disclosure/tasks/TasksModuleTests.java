package org.yidiantong.disclosure.tasks;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.disclosure.DisclosureManagement;
import org.yidiantong.disclosure.DisclosureState;
import org.yidiantong.disclosure.Period;
import org.yidiantong.disclosure.SecondPersonRequired;
import org.yidiantong.disclosure.StaffDisclosure;
import org.yidiantong.disclosure.WriteDisclosure;
import org.yidiantong.eventlog.EventLogReader;
import org.yidiantong.eventlog.LogEntry;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.NotPermitted;
import org.yidiantong.identity.Role;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.PlaceUnknown;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.support.BusinessDay;
import org.yidiantong.support.CopyOfYuan;
import org.yidiantong.support.ModuleTest;
import org.yidiantong.support.SqlCapture;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.NewId;
import org.yidiantong.tenancy.folder.FolderManagement;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * What villages owe, in a copy of 裕安区 whose three demonstration villages began in
 * September 2021 and all others in 2022.
 */
@ModuleTest(nested = { "tenancy.folder", "checklist.folder", "checklist.publishing", "checklist.adaptation",
		"disclosure.tasks", "notification", "identity", "identity.clients", "identity.credentials", "secrets" })
@BusinessDay("2021-12-15")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TasksModuleTests {

	private static final DisclosurePlan FIVE_DAYS = new DisclosurePlan(List.of(),
			new DisclosurePlan.DueDays(10, 5, 31));

	@TempDir
	private static Path tenants;

	@Autowired
	private DistrictManagement districts;

	@Autowired
	private FolderManagement folders;

	@Autowired
	private TaskManagement setting;

	@Autowired
	private DisclosureTasks tasks;

	@Autowired
	private DisclosureManagement disclosures;

	@Autowired
	private TaskRules terms;

	@Autowired
	private EventLogReader log;

	@Autowired
	private BusinessClock clock;

	private DistrictCode code;

	private Actor writer;

	private Actor desk;

	private String village;

	@BeforeAll
	void begins() {
		this.code = CopyOfYuan.apply(this.districts, this.folders, tenants, "  - {from: '2022-01', places: [ALL]}");
		this.village = this.code + "108-V01";
		this.writer = officer("HU-" + this.village, Role.HANDLING_OFFICER);
		this.desk = officer("SU-" + this.code + "108", Role.SUPERVISING_OFFICER);
		in(this.setting::set);
	}

	@Test
	void makes124TasksAYearForAVillage() {
		PlaceTasks year = in(() -> this.tasks.of(this.writer, new PlaceCode(this.village), 2022));
		assertThat(year.total()).isEqualTo(124);
		Map<Period.Length, Long> byLength = year.periods()
			.stream()
			.collect(Collectors.groupingBy((one) -> one.period().length(),
					Collectors.summingLong((one) -> one.tasks().size())));
		assertThat(byLength)
			.isEqualTo(Map.of(Period.Length.MONTH, 4L * 12, Period.Length.QUARTER, 17L * 4, Period.Length.YEAR, 8L));
	}

	@Test
	void makesNoneOfItemsForVillagesOnlyForACommunity() {
		String community = this.code + "001-C01";
		PlaceTasks year = in(() -> this.tasks.of(dispatcher(), new PlaceCode(community), 2022));
		assertThat(year.total()).isEqualTo(124 - 4 * 2 - 2);
		assertThat(year.periods()).flatExtracting(PeriodTasks::tasks)
			.extracting((task) -> task.item().value())
			.contains("B06")
			.doesNotContain("B27", "B28", "B23", "L02");
	}

	@Test
	void beginsWithTheMonthAndThePlacesOfThePlan() {
		assertThat(in(() -> this.tasks.list(dispatcher(), 2021))).extracting((one) -> one.place().code().value())
			.containsExactlyInAnyOrder(this.village, this.code + "109-V02", this.code + "204-V03");
		PlaceTasks begun = in(() -> this.tasks.of(this.writer, new PlaceCode(this.village), 2021));
		assertThat(begun.periods()).extracting((one) -> one.period().code() + " " + one.dueOn())
			.containsExactly("2021-09 2021-10-11", "2021-Q3 2021-10-15", "2021-10 2021-11-10", "2021-11 2021-12-10",
					"2021-12 2022-01-10", "2021-Q4 2022-01-17", "2021 2022-02-07");
	}

	@ParameterizedTest
	@CsvSource({ "2021-Q3, 2021-10-08", "2021-Q2, 2021-07-05", "2021-12, 2022-01-10", "2021-09, 2021-10-11",
			"2021, 2022-02-07" })
	void movesALastDayOnAHolidayToTheNextWorkingDay(String period, LocalDate due) {
		assertThat(TaskRules.dueOn(FIVE_DAYS, Period.known(period), in(this.terms::calendar))).isEqualTo(due);
	}

	@Test
	void setsEachOnceHoweverOftenItIsAsked() {
		assertThat(in(this.setting::set)).isZero();
		List<LogEntry> said = in(() -> this.log.after(0, EventLogReader.MOST)).stream()
			.filter((one) -> one.type().name().equals("org.yidiantong.disclosure.tasks-set.v1"))
			.toList();
		assertThat(said).extracting((one) -> one.subject() + " " + one.subjectVersion())
			.containsExactly("disclosure-tasks/2021-09 1", "disclosure-tasks/2021-Q3 1", "disclosure-tasks/2021-10 1",
					"disclosure-tasks/2021-11 1");
	}

	@Test
	void judgesByTheFirstPublicationAlone() {
		publish("B06", "2021-09", "2021-10-08T09:00", false);
		publish("L03", "2021-09", "2021-10-11T23:59", true);
		UUID late = publish("B05", "2021-09", "2021-10-12T00:00", false);
		correct(late, "2021-10-13T09:00");
		correct(publish("B06", "2021-10", "2021-11-10T09:00", true), "2021-12-01T09:00");
		assertThat(states("2021-09", "2021-12-15T09:00")).isEqualTo(Map.of("B06", TaskState.ON_TIME, "L03",
				TaskState.ON_TIME, "B05", TaskState.LATE, "B03", TaskState.OVERDUE));
		assertThat(states("2021-10", "2021-12-15T09:00")).containsEntry("B06", TaskState.ON_TIME);
		assertThat(states("2021-11", "2021-12-10T23:00")).containsEntry("B06", TaskState.OPEN);
		assertThat(states("2021-11", "2021-12-11T00:00")).containsEntry("B06", TaskState.OVERDUE);
		assertThat(states("2021-12", "2021-12-15T09:00")).containsEntry("B06", TaskState.AHEAD);
	}

	@Test
	void isOwedAgainOnceItWasWithdrawn() {
		UUID first = publish("B03", "2021-10", "2021-11-10T09:00", false);
		BoundDistrict.run(this.code, () -> this.disclosures.withdraw(this.desk, first, 2, "写错了村"));
		assertThat(states("2021-10", "2021-12-15T09:00")).containsEntry("B03", TaskState.OVERDUE);
		publish("B03", "2021-10", "2021-12-14T09:00", false);
		assertThat(states("2021-10", "2021-12-15T09:00")).containsEntry("B03", TaskState.LATE);
	}

	@Test
	void handsInAllThatDidNotHappenAtOnce() {
		Map<String, UUID> ticked = Map.of("B04", NewId.next(), "B32", NewId.next());
		SubmitNilReport asked = new SubmitNilReport("2021-Q3", "VILLAGE", ticked);
		assertThat(in(() -> this.tasks.reportNothing(this.writer, asked))).isEqualTo(2);
		assertThat(in(() -> this.tasks.reportNothing(this.writer, asked))).as("sent twice").isZero();
		StaffDisclosure waits = in(() -> this.disclosures.find(this.desk, ticked.get("B04")));
		assertThat(waits.state()).isEqualTo(DisclosureState.SUBMITTED);
		assertThatExceptionOfType(SecondPersonRequired.class).isThrownBy(() -> in(() -> {
			Actor same = Actor.officer(this.writer.id(), "OF-D", this.code, null, Set.of(Role.DISPATCHER));
			this.disclosures.publish(same, waits.id(), waits.revision());
			return true;
		}));
		in(() -> {
			this.disclosures.publish(this.desk, waits.id(), waits.revision());
			return true;
		});
		assertThat(states("2021-Q3", "2021-12-15T09:00")).containsEntry("B04", TaskState.LATE)
			.containsEntry("B32", TaskState.OVERDUE);
	}

	@Test
	void refusesWhatIsNoOpenTask() {
		assertThat(errors("2021-Q3", Map.of())).containsExactly("disclosure.task.missing");
		assertThat(errors("2021-12", Map.of("B06", NewId.next()))).containsExactly("disclosure.task.none");
		assertThat(errors("2021-11", Map.of("B04", NewId.next(), "X", NewId.next()))).hasSize(2);
		assertThat(errors("some", Map.of("B06", NewId.next()))).containsExactly("disclosure.task.none");
		publish("L03", "2021-11", "2021-12-01T09:00", false);
		assertThat(errors("2021-11", Map.of("L03", NewId.next()))).containsExactly("disclosure.task.none");
	}

	@Test
	void reachesAsFarAsTheUnit() {
		assertThat(places(this.writer)).containsExactly(this.village);
		assertThat(places(this.desk)).containsExactly(this.village);
		assertThat(places(officer("HU-" + this.code + "108", Role.HANDLING_OFFICER))).containsExactly(this.village);
		assertThat(places(officer("SU-" + this.code + "100", Role.SUPERVISING_OFFICER))).isEmpty();
		assertThat(in(() -> this.tasks.of(this.desk, new PlaceCode(this.village), 2021)).writable()).isFalse();
		assertThat(in(() -> this.tasks.of(this.writer, new PlaceCode(this.village), 2021)).writable()).isTrue();
		assertThatExceptionOfType(PlaceUnknown.class)
			.isThrownBy(() -> in(() -> this.tasks.of(this.writer, new PlaceCode(this.code + "109-V02"), 2021)));
		Actor auditor = Actor.officer(UUID.randomUUID(), "auditor", this.code, null, Set.of(Role.AUDITOR));
		assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> places(auditor));
	}

	@Test
	void readsAPlaceOrAllInAsManyStatements() {
		in(() -> this.tasks.list(dispatcher(), 2022));
		int one = SqlCapture.count(() -> in(() -> this.tasks.of(this.writer, new PlaceCode(this.village), 2022)));
		int all = SqlCapture.count(() -> in(() -> this.tasks.list(dispatcher(), 2022)));
		assertThat(all).isEqualTo(one).isLessThanOrEqualTo(12);
	}

	private List<String> places(Actor actor) {
		return in(() -> this.tasks.list(actor, 2021)).stream().map((one) -> one.place().code().value()).toList();
	}

	private List<String> errors(String period, Map<String, UUID> items) {
		InvalidRequest invalid = catchThrowableOfType(InvalidRequest.class,
				() -> in(() -> this.tasks.reportNothing(this.writer, new SubmitNilReport(period, "VILLAGE", items))));
		return invalid.errors()
			.stream()
			.map((one) -> String.valueOf(one.message().getCodes()[0]).replace("mistake.", ""))
			.toList();
	}

	private Map<String, TaskState> states(String period, String now) {
		return at(now, () -> this.tasks.of(this.writer, new PlaceCode(this.village), 2021)).periods()
			.stream()
			.filter((one) -> one.period().code().equals(period))
			.flatMap((one) -> one.tasks().stream())
			.collect(Collectors.toMap((task) -> task.item().value(), DisclosureTask::state));
	}

	private UUID publish(String item, String period, String at, boolean nothing) {
		UUID id = NewId.next();
		WriteDisclosure input = new WriteDisclosure("FINANCE", item, period, null, nothing ? null : "已公开", null,
				nothing, null);
		return at(at, () -> {
			this.disclosures.write(this.writer, id, input);
			this.disclosures.submit(this.writer, id, 0, input);
			this.disclosures.publish(this.desk, id, 1);
			return id;
		});
	}

	private void correct(UUID id, String at) {
		at(at, () -> {
			this.disclosures.correct(this.writer, id, this.disclosures.find(this.writer, id).revision());
			WriteDisclosure input = new WriteDisclosure(null, null, null, null, "更正", null, false, "写错");
			this.disclosures.submit(this.writer, id, this.disclosures.find(this.writer, id).revision(), input);
			this.disclosures.publish(this.desk, id, this.disclosures.find(this.desk, id).revision());
			return id;
		});
	}

	private Actor dispatcher() {
		return Actor.officer(UUID.randomUUID(), "dispatcher", this.code, null, Set.of(Role.DISPATCHER));
	}

	private Actor officer(String unit, Role role) {
		return Actor.officer(UUID.randomUUID(), "OF-" + unit, this.code, UnitCode.orNull(unit), Set.of(role));
	}

	private <T> T at(String time, Supplier<T> work) {
		Instant instant = LocalDateTime.parse(time).atZone(BusinessClock.ZONE).toInstant();
		AtomicReference<T> result = new AtomicReference<>();
		this.clock.at(instant, () -> result.set(in(work)));
		return result.get();
	}

	private <T> T in(Supplier<T> work) {
		return BoundDistrict.call(this.code, work);
	}

}
