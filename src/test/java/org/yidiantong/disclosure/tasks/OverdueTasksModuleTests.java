package org.yidiantong.disclosure.tasks;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.disclosure.DisclosureManagement;
import org.yidiantong.disclosure.Period;
import org.yidiantong.disclosure.WriteDisclosure;
import org.yidiantong.eventlog.EventLogReader;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.notification.Argument;
import org.yidiantong.notification.NotificationManagement;
import org.yidiantong.notification.ReceivedNotice;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.PlaceKind;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.support.BusinessDay;
import org.yidiantong.support.DisclosingDistrict;
import org.yidiantong.support.ModuleTest;
import org.yidiantong.support.SqlCapture;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.NewId;
import org.yidiantong.tenancy.folder.FolderManagement;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is done about tasks that fall due, each step once, also after a standstill and by
 * several instances. The village and the community of the district owe the month of
 * September 2021 until Monday, 2021-10-11, the quarter until Friday, 2021-10-15.
 */
@ModuleTest(nested = { "tenancy.folder", "checklist.folder", "checklist.publishing", "checklist.adaptation",
		"disclosure.tasks", "notification", "identity", "identity.clients", "identity.credentials", "secrets" })
@BusinessDay("2021-10-01")
class OverdueTasksModuleTests {

	@TempDir
	private Path tenants;

	@Autowired
	private DistrictManagement districts;

	@Autowired
	private FolderManagement folders;

	@Autowired
	private TaskManagement setting;

	@Autowired
	private OverdueRun run;

	@Autowired
	private TaskWakes wakes;

	@Autowired
	private TaskSets rows;

	@Autowired
	private DutyCache duties;

	@Autowired
	private TaskWithdrawals withdrawals;

	@Autowired
	private DisclosureManagement disclosures;

	@Autowired
	private NotificationManagement notifications;

	@Autowired
	private EventLogReader log;

	@Autowired
	private TransactionOperations transactions;

	@Autowired
	private BusinessClock clock;

	private DistrictCode code;

	private String village;

	private Actor writer;

	private Actor desk;

	@BeforeEach
	void begins() {
		this.code = DisclosingDistrict.apply(this.districts, this.folders, this.tenants);
		this.village = this.code + "100-V01";
		this.writer = officer("HU-" + this.village, Role.HANDLING_OFFICER);
		this.desk = officer("SU-" + this.code + "100", Role.SUPERVISING_OFFICER);
		at("2021-10-01T09:00", this.setting::set);
	}

	@Test
	void remindsTheVillageSomeDaysBeforeAndOnce() {
		look("2021-10-07T23:00");
		assertThat(unread(this.writer)).isEmpty();
		look("2021-10-08T00:05");
		look("2021-10-09T00:05");
		assertThat(unread(this.writer)).containsExactly("tasks-due 2021-09 " + items("2021-09").size() + " 2021-10-11");
		assertThat(unread(this.desk)).isEmpty();
		look("2021-10-12T00:05");
		assertThat(unread(this.writer)).as("the quarter, and no second reminder of the month")
			.containsExactlyInAnyOrder("tasks-due 2021-09 " + items("2021-09").size() + " 2021-10-11",
					"tasks-due 2021-Q3 " + items("2021-Q3").size() + " 2021-10-15");
	}

	@Test
	void tellsTheSupervisingUnitAfterSomeWorkingDays() {
		look("2021-10-14T23:00");
		assertThat(unread(this.desk)).isEmpty();
		look("2021-10-15T00:05");
		look("2021-10-16T00:05");
		assertThat(unread(this.desk)).as("of the village and of the community")
			.contains("tasks-overdue 2021-09 " + items("2021-09").size() + " 2021-10-11")
			.hasSize(2);
	}

	@Test
	void endsItsMessagesWithTheLastPublication() {
		look("2021-10-08T00:05");
		look("2021-10-15T00:05");
		List<String> items = items("2021-09");
		items.subList(1, items.size()).forEach((item) -> publish(item, "2021-09", "2021-10-15T09:00"));
		assertThat(unread(this.writer)).anyMatch((one) -> one.startsWith("tasks-due 2021-09"));
		publish(items.get(0), "2021-09", "2021-10-15T10:00");
		assertThat(unread(this.writer)).noneMatch((one) -> one.contains(" 2021-09 "))
			.anyMatch((one) -> one.startsWith("tasks-due 2021-Q3"));
		assertThat(unread(this.desk)).as("only the community is left").hasSize(1);
	}

	@Test
	void endsItsMessagesWhenTasksAreTakenBack() {
		look("2021-10-08T00:05");
		look("2021-10-15T00:05");
		at("2021-10-15T09:00", () -> this.transactions.execute((status) -> {
			this.withdrawals
				.apply(new DisclosurePlan.Withdrawal(YearMonth.of(2021, 12), Set.of(DisclosurePlan.ALL), "起始月份写错"));
			return true;
		}));
		assertThat(unread(this.writer)).isEmpty();
		assertThat(unread(this.desk)).isEmpty();
		look("2021-10-30T00:05");
		assertThat(unread(this.writer)).isEmpty();
		assertThat(unread(this.desk)).isEmpty();
		assertThat(overdue()).noneMatch((one) -> one.contains("/2021-Q3/"));
	}

	@Test
	void tellsNobodyOfWhatIsPublishedInTime() {
		items("2021-09").forEach((item) -> publish(item, "2021-09", "2021-10-02T09:00"));
		look("2021-10-08T00:05");
		look("2021-10-14T00:05");
		assertThat(unread(this.writer)).noneMatch((one) -> one.contains(" 2021-09 "));
		assertThat(overdue()).filteredOn((one) -> one.contains(this.village)).isEmpty();
	}

	@Test
	void publishesEachOverdueTaskOnceAlsoAfterAStandstill() {
		List<String> items = items("2021-09");
		publish(items.get(0), "2021-09", "2021-10-11T23:59");
		publish(items.get(1), "2021-09", "2021-10-12T00:01");
		look("2021-10-11T23:59");
		assertThat(overdue()).isEmpty();
		look("2021-12-31T09:00");
		look("2021-12-31T09:01");
		at("2021-12-31T09:02", this.setting::set);
		assertThat(overdue()).doesNotHaveDuplicates()
			.filteredOn((one) -> one.contains(this.village + "/2021-09/"))
			.hasSize(items.size() - 1)
			.as("published late")
			.anyMatch((one) -> one.endsWith("." + items.get(1)));
		assertThat(overdue()).filteredOn((one) -> one.contains("/2021-Q3/")).isNotEmpty();
	}

	@Test
	void publishesEachOnceByInstancesOfWhichOneIsKilled() {
		SqlCapture.failAt(30, () -> look("2021-12-31T09:00"));
		int before = overdue().size();
		List<CompletableFuture<Void>> runs = IntStream.range(0, 4)
			.mapToObj((each) -> CompletableFuture.runAsync(() -> look("2021-12-31T09:00")))
			.toList();
		runs.forEach(CompletableFuture::join);
		int all = (int) List.of("2021-09", "2021-Q3")
			.stream()
			.flatMap((period) -> List.of(this.village, this.code + "100-C01")
				.stream()
				.flatMap((place) -> owedBy(place, period).stream()))
			.count();
		assertThat(before).isLessThan(all);
		assertThat(overdue()).doesNotHaveDuplicates().hasSize(all);
	}

	@Test
	void looksAtADistrictOnceADayAndWhenTasksAreSet() {
		assertThat(due("2021-10-01T09:00")).contains(this.code);
		look("2021-10-01T09:01");
		assertThat(due("2021-10-01T23:59")).doesNotContain(this.code);
		assertThat(due("2021-10-02T00:05")).contains(this.code);
		look("2021-11-01T00:05");
		assertThat(due("2021-11-01T00:06")).doesNotContain(this.code);
		at("2021-11-01T00:07", this.setting::set);
		assertThat(due("2021-11-01T00:08")).contains(this.code);
	}

	private List<DistrictCode> due(String time) {
		return at(time, () -> this.transactions.execute((status) -> this.wakes.due(this.clock.instant())));
	}

	private void look(String time) {
		at(time, () -> {
			this.run.lookAt(this.code);
			return true;
		});
	}

	private List<String> items(String period) {
		return owedBy(this.village, period).stream().map((item) -> item.replaceAll(".*/", "")).toList();
	}

	private List<String> owedBy(String place, String period) {
		return at("2021-10-01T09:00", () -> this.transactions
			.execute((status) -> this.rows.find(new PlaceCode(place), period)
				.map((set) -> this.duties.of(set.listVersion())
					.of(place.contains("-C") ? PlaceKind.COMMUNITY : PlaceKind.VILLAGE, Period.known(period).length()))
				.orElse(List.of())
				.stream()
				.map(Duties.Owed::lineage)
				.toList()));
	}

	private void publish(String item, String period, String time) {
		UUID id = NewId.next();
		WriteDisclosure input = new WriteDisclosure("VILLAGE", item, period, null, null, null, true, null);
		at(time, () -> {
			this.disclosures.write(this.writer, id, input);
			this.disclosures.submit(this.writer, id, 0, input);
			this.disclosures.publish(this.desk, id, 1);
			return true;
		});
	}

	private List<String> unread(Actor actor) {
		return at("2021-12-31T10:00", () -> this.notifications.messages(actor, new PageRequest(100, null))).items()
			.stream()
			.filter(ReceivedNotice::unread)
			.map((one) -> one.notice().kind().replace("disclosure.notice.", "") + " "
					+ one.notice()
						.arguments()
						.subList(1, 4)
						.stream()
						.map(Argument::value)
						.reduce((a, b) -> a + " " + b)
						.orElseThrow())
			.toList();
	}

	private List<String> overdue() {
		return at("2021-12-31T10:00", () -> this.log.after(0, EventLogReader.MOST)).stream()
			.filter((one) -> one.type().name().equals("org.yidiantong.disclosure.task-overdue.v1"))
			.map((one) -> one.subject())
			.toList();
	}

	private Actor officer(String unit, Role role) {
		return Actor.officer(UUID.randomUUID(), "OF-" + unit, this.code, UnitCode.orNull(unit), Set.of(role));
	}

	private <T> T at(String time, Supplier<T> work) {
		Instant instant = LocalDateTime.parse(time).atZone(BusinessClock.ZONE).toInstant();
		AtomicReference<T> result = new AtomicReference<>();
		this.clock.at(instant, () -> result.set(BoundDistrict.call(this.code, work)));
		return result.get();
	}

}
