package org.yidiantong.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.eventlog.EventLogReader;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.outreach.Channel;
import org.yidiantong.outreach.OutreachManagement;
import org.yidiantong.reporting.figures.FigureManagement;
import org.yidiantong.reporting.readmodel.ReadModelManagement;
import org.yidiantong.reporting.runs.ReportRunner;
import org.yidiantong.support.BusinessDay;
import org.yidiantong.support.ExhaustiveTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Figures that are taken of the whole district from other facts than complaints.
 */
@PlayedApplication
@BusinessDay("2021-12-15")
@ExhaustiveTest
class DistrictCountsModuleTests {

	@Autowired
	private PlayedDistrict district;

	@Autowired
	private OutreachManagement outreach;

	@Autowired
	private ReportManagement reports;

	@Autowired
	private ReportRunner runner;

	@Autowired
	private ReadModelManagement models;

	@Autowired
	private FigureManagement figures;

	@Autowired
	private EventLogReader reading;

	@Autowired
	private BusinessClock clock;

	@BeforeEach
	void countsVisits() {
		this.district.begin();
		visits("2021-09-30", Map.of(Channel.QR, 100, Channel.WECHAT, 50));
		visits("2021-10-01", Map.of(Channel.QR, 7));
		visits("2021-10-08", Map.of(Channel.QR, 3, Channel.DOUYIN, 2));
		visits("2021-11-01", Map.of(Channel.COUNTER, 1000));
	}

	@Test
	void addsUpVisitsByTheirDay() {
		assertThat(visits(report("2021-09"))).isEqualTo("150 of the period, 150 in all");
		assertThat(visits(report("2021-10"))).isEqualTo("12 of the period, 162 in all");
		assertThat(visits(report("2021-11"))).isEqualTo("1000 of the period, 1162 in all");
	}

	@Test
	void countsOfADayWhatWasSaidLast() {
		visits("2021-10-01", Map.of(Channel.QR, 8));
		visits("2021-10-01", Map.of(Channel.WECHAT, 5));
		visits("2021-10-01", Map.of(Channel.WECHAT, 6));
		assertThat(visits(report("2021-10"))).isEqualTo("19 of the period, 169 in all");
	}

	@Test
	void countsThemOnceHoweverOftenTheyAreRead() {
		visits("2021-10-01", Map.of(Channel.QR, 8));
		String before = visits(report("2021-10"));
		this.district.in(() -> {
			this.reading.replay(ReadModelManagement.READER, 0);
			return this.models.catchUp();
		});
		assertThat(visits(report("2021-10"))).isEqualTo(before);
		this.district.in(() -> {
			this.models.rebuild(this.district.actor());
			return true;
		});
		assertThat(visits(report("2021-10"))).isEqualTo(before);
	}

	@Test
	void showsVisitsOfTodayAndInSummaryAndDefinitions() {
		assertThat(this.district.in(() -> this.figures.today(this.district.actor())).figures().get("visits"))
			.isEqualTo("1162");
		ReportContent content = this.district
			.in(() -> this.reports.content(this.district.actor(), report("2021-10").id()));
		assertThat(row(content, "summary")).containsExactly("访问量", "COUNT", "12", "150", "-92.0", "0", "null", "162");
		assertThat(row(content, "definitions")).contains("访问量", "Visits", "各渠道页面访问次数合计，按访问当日计；只统计到区县，不用于排名");
	}

	@Test
	void hasNoListOfCases() {
		ReportView october = report("2021-10");
		assertThatExceptionOfType(FigureWithoutCases.class).isThrownBy(() -> this.district
			.in(() -> this.reports.cases(this.district.actor(), october.id(), "visits", new PageRequest(10, null))));
	}

	@Test
	void isShownOfTheWholeDistrictOnly() {
		ReportContent content = this.district
			.in(() -> this.reports.content(this.district.actor(), report("2021-10").id()));
		assertThat(content.tables())
			.filteredOn((table) -> table.columns().stream().anyMatch((column) -> column.code().equals("visits")))
			.isEmpty();
	}

	private static List<String> row(ReportContent content, String table) {
		return content.table(table)
			.rows()
			.stream()
			.filter((row) -> row.key().equals("visits"))
			.flatMap((row) -> row.cells().stream())
			.map(String::valueOf)
			.toList();
	}

	private static String visits(ReportView view) {
		return view.period().get("visits") + " of the period, " + view.figures().get("visits") + " in all";
	}

	private void visits(String day, Map<Channel, Integer> views) {
		this.clock.at(Instant.parse("2021-12-15T01:00:00Z"), () -> this.district.in(() -> {
			this.outreach.recordVisits(this.district.actor(), LocalDate.parse(day), views);
			return true;
		}));
	}

	private ReportView report(String month) {
		return this.district.in(() -> {
			UUID id = this.reports.request(this.district.actor(), new RequestReport(null, null, null, month));
			this.runner.runWaiting();
			return this.reports.find(this.district.actor(), id);
		});
	}

}
