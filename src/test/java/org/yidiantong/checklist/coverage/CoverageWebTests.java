package org.yidiantong.checklist.coverage;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.adaptation.AdaptFlow;
import org.yidiantong.checklist.adaptation.Adaptation;
import org.yidiantong.checklist.adaptation.AdaptationAction;
import org.yidiantong.checklist.adaptation.AdaptationManagement;
import org.yidiantong.checklist.adapted.AdaptationReason;
import org.yidiantong.checklist.adapted.StepChange;
import org.yidiantong.checklist.adoption.AdoptionDraft;
import org.yidiantong.checklist.adoption.AdoptionManagement;
import org.yidiantong.checklist.adoption.Resolution;
import org.yidiantong.checklist.events.AdoptionReported;
import org.yidiantong.checklist.folder.BaseName;
import org.yidiantong.eventlog.EventLogReader;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.Role;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.support.BusinessDay;
import org.yidiantong.support.CopyOfYuan;
import org.yidiantong.support.ThirdDistrict;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.folder.FolderManagement;
import org.yidiantong.tenancy.folder.TenantsFolder;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What districts report about their lists, who reads it, and what a district sees of its
 * townships.
 */
@WholeApplication
@BusinessDay("2021-12-16")
class CoverageWebTests {

	private static final BaseName NEXT = new BaseName("anhui", "2022.1");

	@TempDir
	private Path tenants;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private DistrictManagement districts;

	@Autowired
	private FolderManagement folders;

	@Autowired
	private AdoptionReporting reporting;

	@Autowired
	private AdoptionManagement adoptions;

	@Autowired
	private AdaptationManagement adaptations;

	@Autowired
	private ApplicationAvailability availability;

	@Autowired
	private EventLogReader log;

	@Autowired
	private BusinessClock clock;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionOperations transactions;

	private DistrictCode code;

	private Actor admin;

	@BeforeEach
	void begins() {
		this.code = CopyOfYuan.apply(this.districts, this.folders, this.tenants);
		this.admin = Actor.officer(UUID.randomUUID(), "admin", this.code, null, Set.of(Role.DISTRICT_ADMINISTRATOR));
	}

	@Test
	void reportsEachVersionOnceWhenItIsInEffect() {
		report(this.code);
		report(this.code);
		assertThat(reported(this.code)).singleElement().satisfies((event) -> {
			assertThat(event.version()).isEqualTo("2021.1");
			assertThat(event.base()).isEqualTo("anhui@2021.1");
			assertThat(List.of(event.unchanged(), event.changed(), event.added(), event.leftOut())).containsExactly(33,
					0, 3, 0);
		});
		adopt(Map.of(this.code + "/L04#SAME_NAME", new Resolution(Resolution.Choice.EDIT, "生态安葬奖补")));
		report(this.code);
		assertThat(reported(this.code)).as("2022.1 is not in effect yet").hasSize(1);
		forward("2021-12-31T16:00:00Z");
		new AdoptionScheduler(this.districts, this.reporting, this.availability).report();
		assertThat(reported(this.code)).hasSize(2).last().satisfies((event) -> {
			assertThat(event.version()).isEqualTo("2022.1");
			assertThat(event.subjectVersion()).isEqualTo(2);
			assertThat(List.of(event.unchanged(), event.changed(), event.added(), event.leftOut())).containsExactly(40,
					0, 4, 0);
		});
		assertThat(page(this.admin)).contains("报给市、省的只有下面的项数", "anhui@2022.1", "2022.1，自 2022-01-01 施行")
			.doesNotContain("anhui@2021.1", "??");
	}

	@Test
	void showsACityWhatItsDistrictsReport() {
		int city = freeCity();
		begin(city, "level: DISTRICT", "level: CITY", "city: {code: '" + city + "', name: 六安市}\n", "", "name: 叶集区\n",
				"name: 某某市\n");
		begin(city + 1);
		begin(city + 2, "  page:", "  reports: {publishUpward: true}\n  page:");
		for (int one = city; one <= city + 2; one++) {
			report(new DistrictCode(one));
		}
		assertThat(reported(new DistrictCode(city + 1))).as("without the setting nothing is reported").isEmpty();
		String answer = text(get(program(city), "/api/v1/" + city + "/checklist/coverage"));
		assertThat((Integer) JsonPath.read(answer, "$.reported")).isOne();
		assertThat(JsonPath.read(answer, "$.items[*].district").toString())
			.isEqualTo("[\"%d\",\"%d\"]".formatted(city + 1, city + 2));
		assertThat((Object) JsonPath.read(answer, "$.items[0].report")).isNull();
		assertThat((String) JsonPath.read(answer, "$.items[1].report.base")).isEqualTo("anhui@2021.1");
		assertThat((Integer) JsonPath.read(answer, "$.items[1].report.unchanged")).isEqualTo(33);
		assertThat(page(leader(city))).contains("已上报 1 个，共 2 个区县", "没有上报：", "anhui@2021.1：1 个区县")
			.doesNotContain("各乡镇街的流程取舍", "??");
		assertThat(page(leader(city + 1))).contains("本地还没有上报", "各乡镇街的流程取舍").doesNotContain("??");
		assertThat(rows(city + 2, city)).isOne();
		assertThat(rows(city + 2, city + 1)).as("a neighbour reads nothing").isZero();
	}

	@Test
	void tellsWhichTownshipsAdaptedWhat() {
		assertThat(page(this.admin)).contains("0 个有取舍");
		Actor village = officer("HU-" + this.code + "100-V04");
		Actor township = officer("HU-" + this.code + "100");
		BoundDistrict.run(this.code, () -> {
			Adaptation draft = this.adaptations.begin(village, new AdaptFlow(this.code + "100-V04", "B06",
					AdaptationReason.VILLAGE_RULES, "村民代表会议通过的村规民约", List.of(StepChange.detail(1, "在村部"))));
			Adaptation sent = this.adaptations.act(village, draft.id(), 1, AdaptationAction.SUBMIT, "");
			this.adaptations.act(township, sent.id(), sent.revision(), AdaptationAction.APPROVE, "符合村规民约");
		});
		assertThat(page(this.admin)).contains("1 个有取舍", "B06 ").doesNotContain("??");
		String answer = text(get(program(this.code.value()), "/api/v1/" + this.code + "/checklist/coverage"));
		assertThat(JsonPath.read(answer, "$.townships[?(@.code == '%s100')].items[*].places[*]".formatted(this.code))
			.toString()).isEqualTo("[\"%s100-V04\"]".formatted(this.code));
	}

	@Test
	void isForWhoReadsReports() {
		assertThat(get(officer("HU-" + this.code + "100-V04"), "/" + this.code + "/staff/checklist/coverage"))
			.hasStatus(403);
	}

	private Actor officer(String unit) {
		return Actor.officer(UUID.randomUUID(), "OF-" + unit, this.code, new UnitCode(unit),
				Set.of(Role.HANDLING_OFFICER));
	}

	private void begin(int number, String... edits) {
		Path folder = ThirdDistrict.write(this.tenants.resolve("t" + number), number);
		for (int i = 0; i < edits.length; i += 2) {
			ThirdDistrict.edit(folder.resolve("district.yaml"), edits[i], edits[i + 1]);
		}
		this.folders.apply(TenantsFolder.at(folder.getParent()));
	}

	private int freeCity() {
		return IntStream.iterate(345_100, (number) -> number + 100)
			.filter((number) -> this.districts.all()
				.stream()
				.noneMatch((one) -> one.code().value() / 100 == number / 100))
			.findFirst()
			.orElseThrow();
	}

	private void adopt(Map<String, Resolution> answers) {
		BoundDistrict.run(this.code, () -> {
			this.adoptions.decide(this.admin, NEXT, new AdoptionDraft(0, "2022.1", "2022-01-01", answers));
			this.adoptions.publish(this.admin, NEXT, 1);
		});
	}

	private void forward(String to) {
		this.clock.forward(Duration.between(this.clock.instant(), Instant.parse(to)));
	}

	private void report(DistrictCode district) {
		BoundDistrict.run(district, this.reporting::report);
	}

	private List<AdoptionReported> reported(DistrictCode district) {
		return BoundDistrict.call(district, () -> this.log.after(0, 1000))
			.stream()
			.flatMap((entry) -> entry.as(AdoptionReported.class).stream())
			.toList();
	}

	private int rows(int of, int reader) {
		return BoundDistrict.call(new DistrictCode(reader),
				() -> this.transactions
					.execute((transaction) -> this.jdbc.sql("SELECT count(*) FROM checklist_upward WHERE tenant_id = ?")
						.param(of)
						.query(Integer.class)
						.single()));
	}

	private String page(Actor actor) {
		return text(get(actor, "/" + actor.district() + "/staff/checklist/coverage"));
	}

	private MvcTestResult get(Actor actor, String address) {
		return this.web.get().uri(address).requestAttr(Actor.ATTRIBUTE, actor).exchange();
	}

	private static String text(MvcTestResult result) {
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private static Actor leader(int number) {
		return Actor.officer(UUID.randomUUID(), "leader", new DistrictCode(number), null, Set.of(Role.LEADER));
	}

	private static Actor program(int number) {
		return Actor.client(UUID.randomUUID(), "test-" + number, new DistrictCode(number),
				EnumSet.of(Permission.REPORTS_READ));
	}

}
