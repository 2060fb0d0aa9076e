package org.yidiantong.checklist.adoption;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.ItemFilter;
import org.yidiantong.checklist.events.ChecklistVersionWithdrawn;
import org.yidiantong.checklist.folder.BaseName;
import org.yidiantong.checklist.publishing.VersionInEffect;
import org.yidiantong.eventlog.EventLogReader;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.NotPermitted;
import org.yidiantong.identity.Role;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.support.BusinessDay;
import org.yidiantong.support.CopyOfYuan;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.folder.FolderExport;
import org.yidiantong.tenancy.folder.FolderManagement;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.yidiantong.support.FormTokenRequests.csrf;

/**
 * A district with 33 + 3 items adopts anhui@2022.1 and has 40 + 4, as the real one did.
 */
@WholeApplication
@BusinessDay("2021-12-16")
class AdoptionWebTests {

	private static final BaseName BASE = new BaseName("anhui", "2022.1");

	@TempDir
	private Path tenants;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private DistrictManagement districts;

	@Autowired
	private FolderManagement folders;

	@Autowired
	private AdoptionManagement adoptions;

	@Autowired
	private ChecklistManagement checklists;

	@Autowired
	private EventLogReader log;

	private DistrictCode code;

	private Actor admin;

	private String collision;

	@BeforeEach
	void begins() {
		this.code = CopyOfYuan.apply(this.districts, this.folders, this.tenants);
		this.admin = Actor.officer(UUID.randomUUID(), "admin", this.code, null, Set.of(Role.DISTRICT_ADMINISTRATOR));
		this.collision = this.code + "/L04#SAME_NAME";
	}

	@Test
	void adoptsFortyAndFour() throws Exception {
		String page = text(get("/staff/checklist/adopt/anhui@2022.1"));
		assertThat(page).contains("合并后共 44 项：基本清单 40 项，本地增补 4 项。", "还有 1 处需要选择。", "L04 惠民殡葬服务", "两项都保留，本地事项改名")
			.doesNotContain("/publish\"", "??");
		assertThat(
				post("/staff/checklist/adopt/anhui@2022.1",
						Map.of("revision", "0", "version", "2022.1", "effectiveFrom", "2022-01-01",
								"choice:" + this.collision, "EDIT", "text:" + this.collision, "生态安葬奖补")))
			.hasStatus(302);
		assertThat(text(get("/staff/checklist/adopt/anhui@2022.1"))).contains("将发布 2022.1 版，自 2022-01-01 起施行",
				"/publish\"");
		assertThat(post("/staff/checklist/adopt/anhui@2022.1/publish", Map.of("revision", "1"))).hasStatus(302);

		assertThat(BoundDistrict.call(this.code, () -> this.checklists.current().version())).isEqualTo("2021.1");
		assertThat((List<?>) json("/checklist?version=2022.1&limit=100", "$.items")).hasSize(44);
		assertThat((List<?>) json("/checklist", "$.items")).hasSize(36);
		assertThat(json("/checklist/versions", "$.items[*].items").toString()).isEqualTo("[36,44]");
		assertThat(json("/checklist/versions/2022.1/changes", "$.items[?(@.kind == 'ADDED')].code").toString())
			.isEqualTo("[\"B35\",\"B36\",\"B37\",\"B38\",\"B39\",\"B40\",\"B41\",\"L04\"]");
		assertThat(json("/checklist/items/B15?version=2021.1", "$.steps[4].limit.days")).isEqualTo(3);
		assertThat(json("/checklist/items/B15?version=2022.1", "$.steps[4].limit.days")).isEqualTo(5);
		assertThat(text(get("/checklist/versions/2022.1/changes"))).contains("生态安葬奖补",
				"第 5 步“结果公示”的时限由“不少于3日”改为“不少于5日”。", "编号由“B26”改为“B34”。");
		assertThat(text(get("/checklist/versions/2021.1/items/B15"))).contains("不少于3日");
		assertThat(text(get("/policies"))).contains("STREET_LAMP_REPAIR");
		assertThat(text(get("/checklist"))).contains("新的 2022.1 版清单自 2022年1月1日 起施行");
	}

	@Test
	void writesTheAdoptedListAsFolder() {
		decide(0, "2022.1", "2022-01-01", Map.of(this.collision, new Resolution(Resolution.Choice.EDIT, "生态安葬奖补")));
		BoundDistrict.run(this.code, () -> this.adoptions.publish(this.admin, BASE, 1));
		FolderExport export = this.folders.export(List.of(this.code));
		assertThat(export.isFaithful()).as("%s %s", export.findings(), export.changes()).isTrue();
		assertThat(new String(export.files().get(this.code + "/checklist.yaml"), StandardCharsets.UTF_8))
			.contains("version: '2022.1'\n", "base: anhui@2022.1\n", "name: 生态安葬奖补\n")
			.doesNotContain("dropped:", "replaced:");
		assertThat(export.files()).doesNotContainKey(this.code + "/checklist-next.yaml");
	}

	@Test
	void withdrawsUntilItTakesEffect() throws Exception {
		adopt(Resolution.TAKE);
		assertThat(items("2022.1")).isEqualTo(43);
		assertThat(post("/staff/checklist/versions/2022.1/withdraw", Map.of())).hasStatus(302);
		assertThat(text(get("/checklist/versions/2022.1"))).contains("在施行前已撤回");
		assertThat(text(get("/checklist"))).doesNotContain("2022.1 版清单");
		assertThat(text(get("/staff/checklist"))).contains("anhui@2022.1，2022-01-01 起可以施行", "已撤回");
		assertThatExceptionOfType(VersionInEffect.class).isThrownBy(() -> withdraw("2022.1"));
		assertThatExceptionOfType(VersionInEffect.class).isThrownBy(() -> withdraw("2021.1"));
		assertThatExceptionOfType(InvalidRequest.class).as("the number is used")
			.isThrownBy(() -> adopt(Resolution.TAKE));
		assertThat(BoundDistrict.call(this.code, () -> this.log.after(0, 1000)))
			.anySatisfy((entry) -> assertThat(entry.as(ChecklistVersionWithdrawn.class)).isPresent());
	}

	@Test
	void refusesWithEverythingThatIsWrong() {
		decide(0, "22.1", "2021-12-01", Map.of());
		assertThatExceptionOfType(InvalidRequest.class)
			.isThrownBy(() -> BoundDistrict.run(this.code, () -> this.adoptions.publish(this.admin, BASE, 1)))
			.satisfies((refusal) -> assertThat(refusal.errors()).extracting((error) -> error.path())
				.startsWith("resolutions", "version", "effectiveFrom"));
		decide(1, "2022.1", "2024-01-01", Map.of(this.collision, Resolution.TAKE));
		assertThatExceptionOfType(InvalidRequest.class).as("bases that have lapsed by then")
			.isThrownBy(() -> BoundDistrict.run(this.code, () -> this.adoptions.publish(this.admin, BASE, 2)))
			.satisfies((refusal) -> assertThat(refusal.errors()).isNotEmpty()
				.allSatisfy((error) -> assertThat(error.message().getCodes()[0])
					.isEqualTo("mistake.adoption-basis-lapsed")));
		assertThat(items("2022.1")).isZero();
	}

	@Test
	void losesNoDecisionOfAnother() {
		decide(0, "2022.1", "2022-01-01", Map.of(this.collision, Resolution.KEEP));
		assertThatExceptionOfType(AdoptionChanged.class).isThrownBy(() -> decide(0, "2022.2", "2022-02-01", Map.of()));
		assertThatExceptionOfType(AdoptionChanged.class)
			.isThrownBy(() -> BoundDistrict.run(this.code, () -> this.adoptions.publish(this.admin, BASE, 0)));
		Adoption kept = BoundDistrict.call(this.code, () -> this.adoptions.find(this.admin, BASE));
		assertThat(kept.draft().resolutions()).containsEntry(this.collision, Resolution.KEEP);
		assertThat(kept.shared()).isEqualTo(39);
		assertThat(kept.local()).isEqualTo(4);
	}

	@Test
	void isForTheAdministratorAndForOfferedListsOnly() {
		Actor leader = Actor.officer(UUID.randomUUID(), "leader", this.code, null, Set.of(Role.LEADER));
		assertThatExceptionOfType(NotPermitted.class)
			.isThrownBy(() -> BoundDistrict.call(this.code, () -> this.adoptions.find(leader, BASE)));
		for (String other : List.of("anhui@2021.1", "anhui@2030.1", "henan@2022.1")) {
			assertThatExceptionOfType(BaseNotOffered.class).as(other)
				.isThrownBy(() -> BoundDistrict.call(this.code,
						() -> this.adoptions.find(this.admin, BaseName.read(other).orElseThrow())));
		}
	}

	private void adopt(Resolution answer) {
		int revision = BoundDistrict.call(this.code, () -> this.adoptions.find(this.admin, BASE)).draft().revision();
		decide(revision, "2022.1", "2022-01-01", Map.of(this.collision, answer));
		BoundDistrict.run(this.code, () -> this.adoptions.publish(this.admin, BASE, revision + 1));
	}

	private void decide(int revision, String version, String from, Map<String, Resolution> answers) {
		BoundDistrict.run(this.code,
				() -> this.adoptions.decide(this.admin, BASE, new AdoptionDraft(revision, version, from, answers)));
	}

	private void withdraw(String version) {
		BoundDistrict.run(this.code, () -> this.adoptions.withdraw(this.admin, version));
	}

	private int items(String version) {
		return BoundDistrict.call(this.code, () -> this.checklists.items(version, ItemFilter.ALL)).size();
	}

	private MvcTestResult get(String path) {
		return this.web.get().uri("/" + this.code + path).requestAttr(Actor.ATTRIBUTE, this.admin).exchange();
	}

	private MvcTestResult post(String path, Map<String, String> fields) {
		var request = this.web.post().uri("/" + this.code + path).requestAttr(Actor.ATTRIBUTE, this.admin).with(csrf());
		fields.forEach((name, value) -> request.param(name, value));
		return request.exchange();
	}

	private Object json(String path, String pointer) {
		return JsonPath.read(text(this.web.get().uri("/api/v1/" + this.code + path).exchange()), pointer);
	}

	private static String text(MvcTestResult result) {
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
