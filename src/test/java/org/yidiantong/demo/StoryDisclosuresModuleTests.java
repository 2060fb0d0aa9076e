package org.yidiantong.demo;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.DisclosureFrequency;
import org.yidiantong.checklist.ItemFilter;
import org.yidiantong.checklist.ItemSummary;
import org.yidiantong.disclosure.DisclosureFilter;
import org.yidiantong.disclosure.DisclosureSummary;
import org.yidiantong.disclosure.PublishedDisclosure;
import org.yidiantong.disclosure.PublishedDisclosures;
import org.yidiantong.disclosure.content.Content;
import org.yidiantong.disclosure.tasks.TaskManagement;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.kernel.Cursor;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.reporting.ReportManagement;
import org.yidiantong.reporting.ReportState;
import org.yidiantong.reporting.ReportView;
import org.yidiantong.reporting.RequestReport;
import org.yidiantong.support.BusinessDay;
import org.yidiantong.support.CopyOfYuan;
import org.yidiantong.support.ExhaustiveTest;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.folder.FolderManagement;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Visits and disclosures of 裕安区's story, played in a copy of the district, against a
 * recount of its file.
 */
@WholeApplication
@BusinessDay("2021-12-15")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExhaustiveTest
class StoryDisclosuresModuleTests {

	private static final String FIRST = "2021-09-06";

	private static final String BENEFITS = "B23";

	@TempDir
	private static Path tenants;

	@Autowired
	private AutowireCapableBeanFactory beans;

	@Autowired
	private DistrictManagement districts;

	@Autowired
	private FolderManagement folders;

	@Autowired
	private ChecklistManagement checklists;

	@Autowired
	private TaskManagement tasks;

	@Autowired
	private ReportManagement reports;

	@Autowired
	private OrganizationManagement organization;

	@Autowired
	private PublishedDisclosures published;

	@Autowired
	private BusinessClock clock;

	private DistrictCode code;

	private Story story;

	@BeforeAll
	void plays() throws IOException {
		this.code = CopyOfYuan.apply(this.districts, this.folders, tenants);
		String text = new ClassPathResource("demo/341503.yaml").getContentAsString(StandardCharsets.UTF_8);
		Story whole = StoryFiles.parse(CopyOfYuan.of(text, this.code));
		this.story = new Story(whole.district(), List.of(), whole.disclosures(), accounts(), List.of(), whole.visits());
		new StoryPlayer(this.beans.createBean(StoryManagement.class), this.beans.createBean(ModuleDoors.class),
				this.clock, this.districts)
			.play(this.story);
		in(this.tasks::set);
	}

	@Test
	void countsThePublishedVisits() {
		ReportView whole = report(FIRST, "2021-12-15");
		assertThat(whole.figures().get("visits")).isEqualTo("460000");
		assertThat(whole.period().get("visits")).isEqualTo("460000");
		long october = this.story.visits()
			.stream()
			.filter((one) -> one.day().getMonthValue() == 10)
			.flatMap((one) -> one.channels().values().stream())
			.mapToLong((views) -> views)
			.sum();
		assertThat(report("2021-10-01", "2021-10-31").period().get("visits")).isEqualTo(String.valueOf(october));
	}

	@ParameterizedTest
	@CsvSource({ FIRST + ", 2021-12-15", FIRST + ", 2021-10-10", FIRST + ", 2021-10-11", FIRST + ", 2021-11-10",
			"2021-11-01, 2021-11-30", "2021-11-11, 2021-12-09" })
	void agreesWithARecountOfDisclosures(LocalDate from, LocalDate to) {
		ReportView view = report(from.toString(), to.toString());
		Recount all = recount(LocalDate.MIN, to);
		assertThat(view.figures().get("disclosuresDue")).isEqualTo(String.valueOf(all.due));
		assertThat(view.figures().get("disclosuresOnTime")).isEqualTo(String.valueOf(all.onTime));
		assertThat(view.figures().get("disclosuresOverdue")).isEqualTo(String.valueOf(all.overdue));
		assertThat(view.figures().get("disclosureTimeliness")).isEqualTo(all.rate());
		Recount within = recount(from, to);
		assertThat(view.period().get("disclosuresDue")).isEqualTo(String.valueOf(within.due));
		assertThat(view.period().get("disclosuresOnTime")).isEqualTo(String.valueOf(within.onTime));
		assertThat(view.period().get("disclosureTimeliness")).isEqualTo(within.rate());
	}

	/** 固镇镇示范村01 published its months in another order than they came. */
	@Test
	void listsMonthsInTheirOrderUnderTitlesThatDoNotRunTogether() {
		Place village = in(() -> this.organization.chart()).place(new PlaceCode(this.code + "108-V01")).orElseThrow();
		List<DisclosureSummary> listed = in(() -> this.published.latest(village, 100));
		assertThat(listed).extracting((one) -> one.period().to())
			.isSortedAccordingTo(Comparator.reverseOrder())
			.hasSizeGreaterThan(11);
		assertThat(listed).extracting(DisclosureSummary::title)
			.contains("固镇镇示范村01 2021年10月 集体财务收支审批与报账")
			.allMatch((title) -> title.startsWith("固镇镇示范村01 2021年"));
		assertThat(paged(village)).isEqualTo(listed.stream().map(DisclosureSummary::id).toList());
	}

	private List<UUID> paged(Place village) {
		List<UUID> ids = new ArrayList<>();
		String next = null;
		do {
			PageRequest asked = new PageRequest(7, (next == null) ? null : Cursor.read("", next).orElseThrow());
			Page<DisclosureSummary> page = in(() -> this.published.list(DisclosureFilter.at(village), asked));
			page.items().forEach((one) -> ids.add(one.id()));
			next = page.next();
		}
		while (next != null);
		return ids;
	}

	/** From the published table alone, from month to month. */
	@Test
	void publishesAccountsOfTheStorysVillageThatAddUp() {
		Place village = in(() -> this.organization.chart()).place(new PlaceCode(this.code + "100-V04")).orElseThrow();
		List<DisclosureSummary> accounts = in(() -> this.published.latest(village, 100)).stream()
			.filter((one) -> !one.itemCode().value().equals(BENEFITS))
			.sorted(Comparator.comparing((one) -> one.period().code()))
			.toList();
		assertThat(accounts).extracting((one) -> one.period().code())
			.hasSize(15)
			.startsWith("2020-12")
			.doesNotContain("2021-12");
		BigDecimal before = null;
		for (DisclosureSummary one : accounts.stream().filter((each) -> !each.period().code().contains("Q")).toList()) {
			String month = one.period().code();
			Map<String, BigDecimal> table = table(in(() -> this.published.versions(one.id())).newest().content());
			assertThat(table.get("期初结余")).as(month).isEqualTo((before != null) ? before : table.get("期初结余"));
			before = table.get("期末结余");
			assertThat(before).as(month)
				.isEqualTo(table.get("期初结余").add(table.get("收入")).subtract(table.get("支出")))
				.isEqualTo(table.get("期初结余").add(table.get("收入合计")).subtract(table.get("支出合计")));
		}
	}

	@Test
	void leavesTheSumsOfAListOfBenefitsWhoseNoticePeriodIsOver() {
		Place village = in(() -> this.organization.place(new PlaceCode(this.code + "100-V04"))).orElseThrow();
		List<PublishedDisclosure> lists = in(() -> this.published.latest(village, 20)).stream()
			.filter((one) -> one.itemCode().value().equals(BENEFITS))
			.map((one) -> in(() -> this.published.versions(one.id())).newest())
			.toList();
		assertThat(lists).extracting(PublishedDisclosure::noticeLast)
			.containsExactly(LocalDate.of(2021, 12, 21), LocalDate.of(2021, 10, 26));
		assertThat(lists.get(0).content().lines()).contains("田* ｜ 6 ｜ 7.10 ｜ 80.00 ｜ 568.00");
		assertThat(lists.get(1).content().lines()).hasSize(3).contains("5 ｜ 1,828.00");
	}

	/** The amounts of an account by name; those without a sum are added up. */
	private static Map<String, BigDecimal> table(Content content) {
		Map<String, BigDecimal> amounts = new TreeMap<>();
		for (List<String> row : content.rows()) {
			amounts.merge(row.get(0).replaceAll("：.*", ""), new BigDecimal(row.get(1)), BigDecimal::add);
		}
		return amounts;
	}

	private List<Story.Accounts> accounts() throws IOException {
		String text = new ClassPathResource("demo/341503-accounts.yaml").getContentAsString(StandardCharsets.UTF_8);
		return StoryFiles.parse(CopyOfYuan.of(text, this.code)).accounts();
	}

	/** In plain loops, the last days read off the calendar by hand. */
	private Recount recount(LocalDate from, LocalDate to) {
		Recount recount = new Recount();
		for (String village : List.of("108-V01", "204-V03", "109-V02")) {
			for (ItemSummary item : in(() -> this.checklists.items(ItemFilter.ALL))) {
				List<DisclosureFrequency> often = in(() -> this.checklists.item(item.code()).orElseThrow()).disclosure()
					.frequency();
				if (often.contains(DisclosureFrequency.MONTHLY)) {
					count(recount, village, item.code().value(), "2021-09", LocalDate.of(2021, 10, 11), from, to);
					count(recount, village, item.code().value(), "2021-10", LocalDate.of(2021, 11, 10), from, to);
					count(recount, village, item.code().value(), "2021-11", LocalDate.of(2021, 12, 10), from, to);
				}
				if (often.contains(DisclosureFrequency.QUARTERLY)) {
					count(recount, village, item.code().value(), "2021-Q3", LocalDate.of(2021, 10, 15), from, to);
				}
			}
		}
		return recount;
	}

	private void count(Recount recount, String village, String item, String period, LocalDate due, LocalDate from,
			LocalDate to) {
		LocalDate first = null;
		for (Story.Disclosed one : this.story.disclosures()) {
			LocalDate day = one.at().plusMinutes(30).toLocalDate();
			if (one.place().value().equals(this.code + village) && one.item().value().equals(item)
					&& one.period().equals(period) && !day.isAfter(to) && (first == null || day.isBefore(first))) {
				first = day;
			}
		}
		if (due.isBefore(to) && first == null) {
			recount.overdue++;
		}
		if (!due.isBefore(from) && !due.isAfter(to)) {
			recount.due++;
			recount.onTime += (first != null && !first.isAfter(due)) ? 1 : 0;
		}
	}

	private ReportView report(String from, String to) {
		Actor leader = Actor.client(UUID.randomUUID(), "test-" + this.code, this.code,
				EnumSet.of(Permission.REPORTS_READ, Permission.REPORTS_WRITE));
		UUID id = in(() -> this.reports.request(leader, new RequestReport(null, from, to, null)));
		Awaitility.await()
			.atMost(Duration.ofSeconds(60))
			.until(() -> in(() -> this.reports.find(leader, id)).state() != ReportState.RUNNING);
		return in(() -> this.reports.find(leader, id));
	}

	private <T> T in(Supplier<T> work) {
		return BoundDistrict.call(this.code, work);
	}

	private static final class Recount {

		private int due;

		private int onTime;

		private int overdue;

		private BigDecimal rate() {
			return (this.due == 0) ? null : BigDecimal.valueOf(100L * this.onTime)
				.divide(BigDecimal.valueOf(this.due), 2, RoundingMode.HALF_UP);
		}

	}

}
