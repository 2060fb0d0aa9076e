package org.yidiantong.disclosure.tasks.web;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidiantong.disclosure.DisclosureManagement;
import org.yidiantong.disclosure.StaffDisclosureSummary;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.support.BusinessDay;
import org.yidiantong.support.DisclosingDistrict;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.folder.FolderManagement;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yidiantong.support.FormTokenRequests.csrf;

/**
 * The pages of tasks.
 */
@WholeApplication
@BusinessDay("2021-12-15")
class TaskPagesWebTests {

	private static final Pattern BOX = Pattern.compile("name=\"task\"[^>]*value=\"(B0[46]/[0-9a-f-]{36})\"");

	@TempDir
	private Path tenants;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private DistrictManagement districts;

	@Autowired
	private FolderManagement folders;

	@Autowired
	private DisclosureManagement disclosures;

	private DistrictCode code;

	private Actor writer;

	private Actor desk;

	private String village;

	private String pages;

	private String tasks;

	@BeforeEach
	void begins() {
		this.code = DisclosingDistrict.apply(this.districts, this.folders, this.tenants);
		this.village = this.code + "100-V01";
		this.pages = "/" + this.code + "/staff/disclosures";
		this.tasks = "/" + this.code + "/staff/disclosure-tasks";
		this.writer = officer("HU-" + this.village, Role.HANDLING_OFFICER);
		this.desk = officer("SU-" + this.code + "100", Role.SUPERVISING_OFFICER);
	}

	@Test
	void showsAVillageWhatItOwes() throws Exception {
		String page = text(get(this.writer, ""));
		assertThat(page)
			.contains("公开任务", "2021年第三季度", "2021-10-15 前公开", "逾期未公开", "期间未结束", "零报告", "B06 集体财务收支审批与报账",
					this.pages + "/new?item=B06&amp;period=2021-11", "/staff/disclosure-tasks\"")
			.doesNotContain("??", "style=");
		assertThat(text(get(this.writer, "?lang=en"))).contains("Disclosure tasks", "Overdue", "Nothing to report")
			.doesNotContain("??");
		assertThat(text(get(this.writer, "/" + this.village + "?year=2022"))).contains("2022年", "共 111 项");
		String editor = text(this.web.get()
			.uri(this.pages + "/new?item=B06&period=2021-11")
			.requestAttr(Actor.ATTRIBUTE, this.writer)
			.exchange());
		assertThat(editor).containsPattern("value=\"B06\" selected").containsPattern("value=\"2021-11\" selected");
	}

	@Test
	void handsInAllThatDidNotHappenAtOnce() throws Exception {
		String page = text(get(this.writer, ""));
		int quarter = page.indexOf("id=\"period-2021-Q3\"");
		List<String> boxes = BOX.matcher(page.substring(quarter))
			.results()
			.map((found) -> found.group(1))
			.limit(2)
			.toList();
		assertThat(boxes).extracting((box) -> box.substring(0, 3)).containsExactly("B04", "B06");
		assertThat(post("2021-Q3", boxes)).hasStatus(302);
		assertThat(post("2021-Q3", boxes)).as("sent twice").hasStatus(302);
		List<StaffDisclosureSummary> waiting = BoundDistrict
			.call(this.code, () -> this.disclosures.waiting(this.desk, new PageRequest(50, null)))
			.items();
		assertThat(waiting).hasSize(2);
		BoundDistrict.run(this.code, () -> this.disclosures.publish(this.desk, waiting.get(0).id(), 1));
		assertThat(text(get(this.writer, ""))).contains("待复核", "逾期公开", "本期未发生")
			.contains(this.pages + "/" + waiting.get(1).id());
	}

	@Test
	void saysWhatIsWrong() throws Exception {
		assertThat(post("2021-Q3", List.of())).hasStatus(422).bodyText().contains("请至少勾选一个");
		MvcTestResult ahead = post("2021-12", List.of("B06/" + UUID.randomUUID()));
		assertThat(ahead).hasStatus(422).bodyText().contains("没有待公开的任务");
		assertThat(post("?", List.of("B06"))).hasStatus(422);
	}

	@Test
	void showsSupervisorsTheirVillages() throws Exception {
		assertThat(text(get(this.desk, ""))).contains("示范镇示范村01", "示范镇示范社区01", "逾期未公开").doesNotContain("name=\"task\"");
		Actor dispatcher = Actor.officer(UUID.randomUUID(), "dispatcher", this.code, null, Set.of(Role.DISPATCHER));
		assertThat(text(get(dispatcher, ""))).contains("示范镇示范村01", "示范镇示范社区01");
		assertThat(get(officer("SU-PZ1", Role.SUPERVISING_OFFICER), "/" + this.village)).hasStatus(404);
		Actor auditor = Actor.officer(UUID.randomUUID(), "auditor", this.code, null, Set.of(Role.AUDITOR));
		assertThat(get(auditor, "")).hasStatus(403);
	}

	private Actor officer(String unit, Role role) {
		return Actor.officer(UUID.randomUUID(), "OF-" + unit, this.code, UnitCode.orNull(unit), Set.of(role));
	}

	private MvcTestResult get(Actor actor, String address) {
		return this.web.get().uri(this.tasks + address).requestAttr(Actor.ATTRIBUTE, actor).exchange();
	}

	private MvcTestResult post(String period, List<String> boxes) {
		return this.web.post()
			.uri(this.tasks + "/" + this.village + "/nothing")
			.requestAttr(Actor.ATTRIBUTE, this.writer)
			.with(csrf())
			.param("period", period)
			.param("kind", "VILLAGE")
			.param("task", boxes.toArray(String[]::new))
			.exchange();
	}

	private static String text(MvcTestResult result) throws Exception {
		assertThat(result).hasStatusOk();
		return result.getResponse().getContentAsString();
	}

}
