package org.yidiantong.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yidiantong.calendar.CalendarManagement;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.NotPermitted;
import org.yidiantong.identity.Permission;
import org.yidiantong.reporting.readmodel.ReportingRole;
import org.yidiantong.reporting.rollup.PublishedCount;
import org.yidiantong.reporting.rollup.PublishedRate;
import org.yidiantong.reporting.rollup.PublishedReport;
import org.yidiantong.reporting.rollup.RollUp;
import org.yidiantong.reporting.rollup.RollUpManagement;
import org.yidiantong.reporting.rollup.RollUpUnknown;
import org.yidiantong.reporting.runs.ReportRunner;
import org.yidiantong.support.BusinessDay;
import org.yidiantong.support.SqlCapture;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.District;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.folder.FolderManagement;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A city adds up what its districts have published, against a recount of what was played
 * in them.
 */
@PlayedApplication
@BusinessDay("2021-09-06")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RollUpModuleTests {

	private static final LocalDate FIRST = LocalDate.of(2021, 9, 6);

	private static final LocalDate LAST = LocalDate.of(2021, 11, 30);

	private static final String WHOLE = FIRST + ".." + LAST;

	@Autowired
	private PlayedDistrict district;

	@Autowired
	private ReportManagement reports;

	@Autowired
	private ReportRunner runner;

	@Autowired
	private RollUpManagement rollUp;

	@Autowired
	private DistrictManagement districts;

	@Autowired
	private FolderManagement folders;

	@Autowired
	private CalendarManagement calendar;

	@Autowired
	private ReportingRole role;

	@Autowired
	private JdbcClient jdbc;

	private int city;

	private List<PlayedComplaint> large = List.of();

	private List<PlayedComplaint> small = List.of();

	@BeforeAll
	void plays() {
		this.city = IntStream.iterate(345_100, (code) -> code + 100)
			.filter((code) -> this.districts.all().stream().noneMatch((one) -> one.code().value() / 100 == code / 100))
			.findFirst()
			.orElseThrow();
		this.large = played(1, 60, 40, "2021-10-25T15:00:00Z");
		this.small = played(2, 9, 20, "2021-12-01T15:00:00Z");
		this.district.begin(code(3), (folder) -> {
		});
		for (int number : List.of(1, 2, 3)) {
			report(number, FIRST, LAST);
		}
	}

	@Test
	void addsUpTheCountsOfTheDistricts() {
		RollUp all = rollUp(this.city, WHOLE);
		Map<String, @Nullable BigDecimal> one = recount(this.large, FIRST, LAST);
		Map<String, @Nullable BigDecimal> other = recount(this.small, FIRST, LAST);
		for (PublishedCount count : List.of(PublishedCount.COMPLAINTS, PublishedCount.CLOSED,
				PublishedCount.CLOSED_ON_TIME, PublishedCount.OPEN, PublishedCount.OVERDUE, PublishedCount.RATED,
				PublishedCount.SATISFIED, PublishedCount.NEW_NOW, PublishedCount.CLOSED_NOW)) {
			assertThat(all.total().of(count)).as(count.code())
				.isEqualTo(number(one, count.code()) + number(other, count.code()));
			assertThat(published(all, 1).counts().of(count)).as(count.code()).isEqualTo(number(one, count.code()));
		}
		assertThat(all.missing()).extracting(District::code).containsExactly(code(3));
	}

	@Test
	void weighsEachRateByWhatItIsOf() {
		RollUp all = rollUp(this.city, WHOLE);
		Map<String, @Nullable BigDecimal> one = recount(this.large, FIRST, LAST);
		Map<String, @Nullable BigDecimal> other = recount(this.small, FIRST, LAST);
		long closed = number(one, "closed") + number(other, "closed");
		long late = number(one, "overdue") + number(other, "overdue");
		weighed(all, PublishedRate.CLOSURE, closed, number(one, "complaints") + number(other, "complaints"), 1);
		weighed(all, PublishedRate.ON_TIME, number(one, "closedOnTime") + number(other, "closedOnTime"), closed + late,
				2);
		weighed(all, PublishedRate.SATISFACTION, number(one, "satisfied") + number(other, "satisfied"),
				number(one, "rated") + number(other, "rated"), 2);
		for (PublishedRate rate : List.of(PublishedRate.CLOSURE, PublishedRate.ON_TIME, PublishedRate.SATISFACTION)) {
			assertThat(rate.of(published(all, 1).counts())).isEqualTo(one.get(rate.code()));
			assertThat(rate.of(published(all, 2).counts())).isEqualTo(other.get(rate.code()));
		}
		BigDecimal mean = Objects.requireNonNull(one.get("closureRate"))
			.add(Objects.requireNonNull(other.get("closureRate")))
			.divide(BigDecimal.valueOf(2), 1, RoundingMode.HALF_UP);
		assertThat(PublishedRate.CLOSURE.of(all.total())).isNotEqualTo(mean);
	}

	@Test
	void changesNothingOfThePastWhenAVillageMovesAndIsRenamed() {
		LocalDate from = LocalDate.of(2021, 10, 1);
		LocalDate to = LocalDate.of(2021, 10, 31);
		report(1, from, to);
		report(2, from, to);
		RollUp before = rollUp(this.city, "2021-10");
		PlayedFolder.apply(this.folders, code(1), this::moved);
		RollUp after = rollUp(this.city, "2021-10");
		assertThat(published(after, 1)).isEqualTo(published(before, 1));
		assertThat(after.total()).isEqualTo(before.total());
		report(1, from, to);
		RollUp again = rollUp(this.city, "2021-10");
		assertThat(published(again, 1)).isNotEqualTo(published(before, 1)).matches((one) -> one.revision() == 2);
		assertThat(again.total()).isEqualTo(before.total());
		report(1, LocalDate.of(2021, 9, 7), LAST);
		assertThat(rollUp(this.city, "2021-09-07.." + LAST).total().of(PublishedCount.COMPLAINTS))
			.isEqualTo(number(recount(this.large, LocalDate.of(2021, 9, 7), LAST), "complaints"));
	}

	@Test
	void publishesNothingButCountsDaysAndTheHash() {
		assertThat(this.jdbc.sql("""
				SELECT attname || ' ' || format_type(atttypid, atttypmod) FROM pg_attribute
				WHERE attrelid = 'reporting_upward'::regclass AND attnum > 0
				  AND format_type(atttypid, atttypmod) NOT IN ('bigint', 'integer', 'date')""")
			.query(String.class)
			.list()).containsExactly("statistics_at timestamp with time zone", "content_hash text");
		ReportView view = report(1, FIRST, LAST);
		assertThat(published(rollUp(this.city, WHOLE), 1).hash()).isEqualTo(view.contentHash());
	}

	@Test
	void isSeenByTheDistrictItsCityAndItsProvinceOnly() {
		assertThat(rollUp(code(1).value(), WHOLE).lines()).hasSize(1);
		assertThat(rows(code(1).value(), code(1))).isPositive();
		assertThat(rows(this.city, code(1))).isPositive();
		assertThat(rows(340_000, code(1))).isPositive();
		assertThat(rows(code(2).value(), code(1))).isZero();
		assertThat(rows(code(3).value(), code(1))).isZero();
		assertThat(rows(this.city - 100, code(1))).isZero();
		assertThat(rows(350_000, code(1))).isZero();
		assertThat(rollUp(340_000, WHOLE).lines()).extracting((line) -> line.district().code())
			.contains(code(1), code(2));
	}

	@Test
	void isWrittenByTheDistrictOnlyAndNeverChanged() {
		for (String statement : List.of("""
				INSERT INTO reporting_upward SELECT tenant_id, from_day, to_day, revision + 100, statistics_at,
				  content_hash, %s FROM reporting_upward LIMIT 1""".formatted(columns()),
				"UPDATE reporting_upward SET closed = complaints", "DELETE FROM reporting_upward")) {
			assertThatExceptionOfType(DataAccessException.class)
				.isThrownBy(() -> SqlCapture.unchecked(() -> as(this.city, () -> this.jdbc.sql(statement).update())))
				.withStackTraceContaining(statement.startsWith("INSERT") ? "row-level security" : "permission denied");
		}
	}

	@Test
	void refusesAPeriodThatNobodyHasPublishedAndWhoeverMayNotReadReports() {
		assertThatExceptionOfType(RollUpUnknown.class).isThrownBy(() -> rollUp(this.city, "1999"));
		Actor other = Actor.client(UUID.randomUUID(), "test-" + this.city, new DistrictCode(this.city),
				EnumSet.of(Permission.CASES_READ));
		assertThatExceptionOfType(NotPermitted.class)
			.isThrownBy(() -> BoundDistrict.call(new DistrictCode(this.city), () -> this.rollUp.of(other, null)));
	}

	/** Plays a district that publishes upward. */
	private List<PlayedComplaint> played(int number, int complaints, int days, String end) {
		this.district.begin(code(number), RollUpModuleTests::publishing);
		this.district.plan(number, complaints, days);
		this.district.playTo(Instant.parse(end));
		return List.copyOf(this.district.played);
	}

	private static void publishing(Path folder) {
		PlayedFolder.reports(folder, "publishUpward: true");
	}

	/** Its village goes to another township, under another name. */
	private void moved(Path folder) {
		publishing(folder);
		PlayedFolder.moveVillage(folder, code(1));
	}

	private DistrictCode code(int number) {
		return new DistrictCode(this.city + number);
	}

	private ReportView report(int number, LocalDate from, LocalDate to) {
		Actor actor = actor(code(number));
		return BoundDistrict.call(code(number), () -> {
			UUID id = this.reports.request(actor, new RequestReport(null, from.toString(), to.toString(), null));
			this.runner.runWaiting();
			ReportView view = this.reports.find(actor, id);
			assertThat(view.state()).isEqualTo(ReportState.DONE);
			return view;
		});
	}

	private RollUp rollUp(int area, String period) {
		DistrictCode code = new DistrictCode(area);
		return BoundDistrict.call(code, () -> this.rollUp.of(actor(code), period));
	}

	private static Actor actor(DistrictCode code) {
		return Actor.client(UUID.randomUUID(), "test-" + code, code, EnumSet.allOf(Permission.class));
	}

	private PublishedReport published(RollUp all, int number) {
		return all.lines()
			.stream()
			.filter((line) -> line.district().code().equals(code(number)))
			.map((line) -> Objects.requireNonNull(line.report()))
			.findFirst()
			.orElseThrow();
	}

	private static void weighed(RollUp all, PublishedRate rate, long above, long below, int decimals) {
		assertThat(rate.of(all.total())).as(rate.code())
			.isEqualTo(new BigDecimal(above * 100).divide(new BigDecimal(below), decimals, RoundingMode.HALF_UP));
		assertThat(rate.n(all.total())).as(rate.code()).isEqualTo(below);
	}

	private Map<String, @Nullable BigDecimal> recount(List<PlayedComplaint> notes, LocalDate from, LocalDate to) {
		return new Recount(notes, this.calendar.workCalendar(), from, to).figures();
	}

	private static long number(Map<String, @Nullable BigDecimal> figures, String code) {
		return Objects.requireNonNull(figures.get(code), code).longValueExact();
	}

	/** How many rows of a district an area sees. */
	private long rows(int area, DistrictCode district) {
		return as(area,
				() -> this.jdbc.sql("SELECT count(*) FROM reporting_upward WHERE tenant_id = ?")
					.param(district.value())
					.query(Long.class)
					.single());
	}

	private <T> T as(int area, Supplier<T> work) {
		return BoundDistrict.call(new DistrictCode(area), () -> this.role.call(work));
	}

	private String columns() {
		return String.join(", ", this.jdbc.sql("""
				SELECT attname FROM pg_attribute WHERE attrelid = 'reporting_upward'::regclass AND attnum > 6""")
			.query(String.class)
			.list());
	}

}
