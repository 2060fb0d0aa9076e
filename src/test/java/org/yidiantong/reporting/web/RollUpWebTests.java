package org.yidiantong.reporting.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.Role;
import org.yidiantong.reporting.PlayedApplication;
import org.yidiantong.reporting.PlayedDistrict;
import org.yidiantong.reporting.PlayedFolder;
import org.yidiantong.reporting.ReportManagement;
import org.yidiantong.reporting.RequestReport;
import org.yidiantong.reporting.runs.ReportRunner;
import org.yidiantong.support.BusinessDay;
import org.yidiantong.support.ThirdDistrict;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a city with a folder of its own sees of its districts, and what a district sees of
 * itself.
 */
@PlayedApplication
@BusinessDay("2021-09-06")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RollUpWebTests {

	private static final JsonMapper JSON = new JsonMapper();

	@Autowired
	private PlayedDistrict district;

	@Autowired
	private ReportManagement reports;

	@Autowired
	private ReportRunner runner;

	@Autowired
	private DistrictManagement districts;

	@Autowired
	private MockMvcTester web;

	private int city;

	@BeforeAll
	void plays() {
		this.city = IntStream.iterate(346_100, (code) -> code + 100)
			.filter((code) -> this.districts.all().stream().noneMatch((one) -> one.code().value() / 100 == code / 100))
			.findFirst()
			.orElseThrow();
		this.district.begin(new DistrictCode(this.city), (folder) -> {
			ThirdDistrict.edit(folder.resolve("district.yaml"), "level: DISTRICT", "level: CITY");
			ThirdDistrict.edit(folder.resolve("district.yaml"), "name: 叶集区\n", "name: 某某市\n");
			ThirdDistrict.edit(folder.resolve("district.yaml"), "city: {code: '" + this.city + "', name: 六安市}\n", "");
		});
		this.district.begin(new DistrictCode(this.city + 1), (folder) -> {
		});
		this.district.begin(new DistrictCode(this.city + 2), (folder) -> ThirdDistrict
			.edit(folder.resolve("district.yaml"), "  page:", "  reports: {publishUpward: true}\n  page:"));
		this.district.plan(14, 20, 20);
		this.district.playTo(Instant.parse("2021-10-03T15:00:00Z"));
		this.district.in(() -> {
			this.reports.request(this.district.actor(), new RequestReport(null, null, null, "2021-09"));
			this.runner.runWaiting();
			return true;
		});
	}

	@Test
	void givesACityItsDistrictsAndTheirSum() throws Exception {
		JsonNode answer = JSON.readTree(text(get(program(this.city), "/api/v1/" + this.city + "/rollup")));
		assertThat(answer.at("/period/code").asString()).isEqualTo("2021-09");
		assertThat(answer.get("items")).extracting((one) -> one.get("district").asInt())
			.containsExactly(this.city + 1, this.city + 2);
		assertThat(answer.at("/items/0/report").isNull()).isTrue();
		assertThat(answer.at("/items/1/report/figures")).isEqualTo(answer.get("total"));
		assertThat(answer.at("/total/counts/complaints").asInt()).isPositive();
		assertThat(answer.at("/published").asInt()).isEqualTo(1);
	}

	@Test
	void showsACityWhoHasPublishedAndWhoHasNot() throws Exception {
		String page = text(get(leader(this.city), "/" + this.city + "/staff/reports/rollup?period=2021-09"));
		assertThat(page).contains("各区县汇总", "已上报 1 个，共 2 个区县", "没有上报：", "合计", "2021-09（1 个区县）").doesNotContain("??");
	}

	@Test
	void showsADistrictWhatItHasPublishedItself() throws Exception {
		int own = this.city + 2;
		String page = text(get(leader(own), "/" + own + "/staff/reports/rollup"));
		assertThat(page).contains("上报数据", "2021-09-01 至 2021-09-30").doesNotContain("合计</th>", "??");
		int other = this.city + 1;
		assertThat(text(get(leader(other), "/" + other + "/staff/reports/rollup"))).contains("本地还没有上报");
	}

	@Test
	void refusesOtherPeriodsAndPeople() throws Exception {
		String api = "/api/v1/" + this.city + "/rollup";
		MvcTestResult unknown = get(program(this.city), api + "?period=2021-10");
		assertThat(unknown).hasStatus(404);
		assertThat(text(unknown)).contains("没有区县上报过“2021-10”的数字");
		assertThat(get(program(this.city + 1), api)).hasStatus(401);
		Actor cases = Actor.client(UUID.randomUUID(), "test-" + this.city, new DistrictCode(this.city),
				EnumSet.of(Permission.CASES_READ));
		assertThat(get(cases, api)).hasStatus(403);
	}

	private MvcTestResult get(Actor actor, String address) {
		return this.web.get().uri(address).locale(Locale.CHINA).requestAttr(Actor.ATTRIBUTE, actor).exchange();
	}

	private static String text(MvcTestResult result) throws Exception {
		return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
	}

	private static Actor leader(int code) {
		return Actor.officer(UUID.randomUUID(), "leader", new DistrictCode(code), null, Set.of(Role.LEADER));
	}

	private static Actor program(int code) {
		return Actor.client(UUID.randomUUID(), "test-" + code, new DistrictCode(code),
				EnumSet.of(Permission.REPORTS_READ));
	}

}
