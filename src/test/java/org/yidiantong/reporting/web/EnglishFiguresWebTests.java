package org.yidiantong.reporting.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.ItemFilter;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.reporting.ReportManagement;
import org.yidiantong.reporting.ReportState;
import org.yidiantong.reporting.RequestReport;
import org.yidiantong.reporting.figures.Kpi;
import org.yidiantong.support.Actors;
import org.yidiantong.support.ClosedComplaints;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages and problems about figures contain no Chinese in English, except the names that a
 * district has given to its places, units, categories and items.
 */
@WholeApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnglishFiguresWebTests {

	private static final Pattern CHINESE = Pattern.compile("[\\u3000-\\u303F\\u3400-\\u9FFF\\uFF00-\\uFFEF]+");

	private static final String PAGES = "/341503/staff/reports";

	private static final Actor LEADER = Actors.post(Role.LEADER);

	@Autowired
	private MockMvcTester web;

	@Autowired
	private ClosedComplaints complaints;

	@Autowired
	private ReportManagement reports;

	@Autowired
	private DistrictManagement districts;

	@Autowired
	private OrganizationManagement organization;

	@Autowired
	private ChecklistManagement checklists;

	private UUID report = new UUID(0, 0);

	private List<String> names = List.of();

	@BeforeAll
	void prepare() {
		this.complaints.closed(Actors.YUAN, "341503100-V04", true);
		this.names = BoundDistrict.call(Actors.YUAN, this::namesOfTheDistrict);
		this.report = BoundDistrict.call(Actors.YUAN,
				() -> this.reports.request(LEADER, new RequestReport(null, null, null, "2021")));
		Awaitility.await()
			.atMost(Duration.ofSeconds(60))
			.until(() -> BoundDistrict.call(Actors.YUAN, () -> this.reports.find(LEADER, this.report))
				.state() == ReportState.DONE);
	}

	@Test
	void containNoChineseOnPages() {
		assertEnglish(PAGES);
		assertEnglish(PAGES + "/list");
		assertEnglish(PAGES + "/" + this.report);
	}

	@ParameterizedTest
	@EnumSource(Kpi.class)
	void containNoChineseAboutAnyFigure(Kpi figure) {
		assertEnglish(PAGES + "/" + this.report + "/cases/" + figure.code());
		String answer = text("/api/v1/341503/reports/" + this.report + "/figures/" + figure.code() + "/cases");
		assertThat(figure.isOfComplaints() ? "" : answer).doesNotContainPattern(CHINESE);
	}

	private void assertEnglish(String address) {
		String page = text(address);
		String shown = page.substring(page.indexOf("<main"), page.indexOf("</main>"));
		for (String name : this.names) {
			shown = shown.replace(name, "");
		}
		assertThat(CHINESE.matcher(shown).results().map((found) -> found.group())).as(address).isEmpty();
	}

	private String text(String address) {
		return new String(this.web.get()
			.uri(address + "?lang=en")
			.requestAttr(Actor.ATTRIBUTE, LEADER)
			.exchange()
			.getResponse()
			.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	/** The longest come first, because some names contain others. */
	private List<String> namesOfTheDistrict() {
		var chart = this.organization.chart();
		Stream<String> organization = Stream.concat(chart.places().stream().map((one) -> one.name()),
				chart.units().stream().map((one) -> one.name()));
		Stream<String> checklist = Stream.concat(
				this.checklists.current().categories().stream().map((one) -> one.name()),
				this.checklists.items(ItemFilter.ALL).stream().map((one) -> one.name()));
		Stream<String> district = Stream.of(this.districts.find(Actors.YUAN).orElseThrow().name());
		return Stream.concat(district, Stream.concat(organization, checklist))
			.sorted(Comparator.comparing(String::length).reversed())
			.toList();
	}

}
