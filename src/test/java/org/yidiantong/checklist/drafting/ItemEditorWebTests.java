package org.yidiantong.checklist.drafting;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidiantong.checklist.Item;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.support.BusinessDay;
import org.yidiantong.support.CopyOfYuan;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.folder.FolderManagement;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yidiantong.support.FormTokenRequests.csrf;

/**
 * The administrator edits an item of the next list without scripts: the form that the
 * page shows is sent back as a browser would.
 */
@WholeApplication
@BusinessDay("2021-12-16")
class ItemEditorWebTests {

	private static final Pattern CONTROL = Pattern.compile(
			"<(input|textarea|select)\\b([^>]*)>" + "(.*?)(?=<(?:input|textarea|select|button|/form)\\b)",
			Pattern.DOTALL);

	@TempDir
	private Path tenants;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private DistrictManagement districts;

	@Autowired
	private FolderManagement folders;

	@Autowired
	private DraftManagement drafts;

	private DistrictCode code;

	private Actor admin;

	@BeforeEach
	void begins() {
		this.code = CopyOfYuan.apply(this.districts, this.folders, this.tenants);
		this.admin = Actor.officer(UUID.randomUUID(), "admin", this.code, null, Set.of(Role.DISTRICT_ADMINISTRATOR));
	}

	@Test
	void changesNothingWhenAFormIsSentBackAsItIs() {
		for (String item : new String[] { "L01", "B15" }) {
			MultiValueMap<String, String> fields = form("/items/" + item);
			assertThat(save("/items/" + item, fields)).as(item).hasStatus(302);
		}
		assertThat(view().changes()).isEmpty();
	}

	@Test
	void movesStepsWithTheBranchesThatNameThem() {
		MultiValueMap<String, String> fields = form("/items/L01");
		fields.set("do", "down.2");
		String page = body(post("/items/L01", fields));
		MultiValueMap<String, String> moved = fields(page);
		assertThat(moved.getFirst("s3.action")).isEqualTo(fields.getFirst("s2.action"));
		assertThat(moved.getFirst("s1.b0.goTo")).as("the branch follows its step").isEqualTo("4");
		moved.set("do", "up.3");
		assertThat(fields(body(post("/items/L01", moved))).getFirst("s1.b0.goTo")).isEqualTo("3");
		assertThat(BoundDistrict.call(this.code, () -> this.drafts.find(this.admin))).as("nothing saved").isEmpty();
	}

	@Test
	void savesTextsAndAddedStepsAndShowsThemAsPeopleWillSeeThem() {
		MultiValueMap<String, String> fields = form("/items/L01");
		fields.set("do", "add.6");
		MultiValueMap<String, String> longer = fields(body(post("/items/L01", fields)));
		longer.set("s7.actor", "村（居）委会");
		longer.set("s7.action", "电话回访报修人");
		longer.set("s7.text", "办结后3日内");
		longer.set("name", "公益设施管护");
		assertThat(save("/items/L01", longer)).hasStatus(302)
			.hasHeader("Location", "/" + this.code + "/staff/checklist-draft/items/L01/preview");
		Item saved = view().draft()
			.items()
			.stream()
			.filter((item) -> item.code().value().equals("L01"))
			.findFirst()
			.get();
		assertThat(saved.steps()).hasSize(8);
		assertThat(body(get("/items/L01/preview"))).contains("公益设施管护", "电话回访报修人", "flow.svg");
		assertThat(body(get("/items/L01/flow.svg"))).contains("电话回访");
		assertThat(body(get(""))).contains("公益设施管护", "增加第 8 步");
	}

	@Test
	void namesTheStepOfEveryMistakeAndKeepsWhatWasTyped() {
		MultiValueMap<String, String> fields = form("/items/L01");
		fields.set("s1.b0.label", "");
		fields.set("s0.next", "3");
		fields.set("s1.ask", "");
		fields.set("name", "别的名称");
		MvcTestResult answer = save("/items/L01", fields);
		assertThat(answer).hasStatus(400);
		assertThat(body(answer)).contains("没有保存：", "第 2 步：", "别的名称").doesNotContain("??");
	}

	@Test
	void tellsTheLaterOfTwoEditorsAndKeepsTheText() {
		MultiValueMap<String, String> mine = form("/items/L01");
		MultiValueMap<String, String> other = form("/items/L02");
		other.set("name", "移民后期扶持");
		assertThat(save("/items/L02", other)).hasStatus(302);
		mine.set("name", "设施管护");
		MvcTestResult conflict = save("/items/L01", mine);
		assertThat(conflict).hasStatus(412);
		assertThat(body(conflict)).contains("别人改过这份草稿", "设施管护");
		assertThat(save("/items/L01", fields(body(conflict)))).hasStatus(302);
		assertThat(view().changes()).hasSize(2);
	}

	@Test
	void dropsAnItemAndAddsOne() {
		MultiValueMap<String, String> fields = form("/items/L03");
		fields.set("do", "drop");
		assertThat(post("/items/L03", fields)).hasStatus(302);
		MultiValueMap<String, String> added = form("/items/L02");
		added.set("revision", "1");
		added.set("code", "L07");
		assertThat(save("/items/new", added)).hasStatus(302);
		assertThat(view().changes()).hasSize(2);
		assertThat(view().draft().items()).hasSize(36);
		assertThat(body(get("/items"))).contains("L07").doesNotContain(">L03<");
	}

	private DraftView view() {
		return BoundDistrict.call(this.code, () -> this.drafts.find(this.admin)).orElseThrow();
	}

	private MultiValueMap<String, String> form(String path) {
		return fields(body(get(path)));
	}

	/** The fields that a browser would send. */
	private static MultiValueMap<String, String> fields(String page) {
		MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
		String form = page.substring(page.indexOf("name=\"revision\"") - 40);
		Matcher control = CONTROL.matcher(form);
		while (control.find()) {
			String attributes = control.group(2);
			String name = attribute(attributes, "name");
			boolean box = attributes.contains("type=\"checkbox\"");
			if (name != null && !name.equals("_csrf") && (!box || attributes.contains("checked"))) {
				fields.add(name, HtmlUtils.htmlUnescape(value(control.group(1), attributes, control.group(3))));
			}
		}
		return fields;
	}

	private static String value(String kind, String attributes, String content) {
		if (kind.equals("textarea")) {
			return content.substring(0, content.indexOf("</textarea>"));
		}
		if (kind.equals("input")) {
			String value = attribute(attributes, "value");
			return (value == null) ? "" : value;
		}
		Matcher option = Pattern.compile("<option([^>]*)>").matcher(content);
		String first = null;
		while (option.find()) {
			String value = attribute(option.group(1), "value");
			first = (first == null) ? value : first;
			if (option.group(1).contains("selected")) {
				return value;
			}
		}
		return first;
	}

	private static String attribute(String attributes, String name) {
		Matcher matcher = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(attributes);
		return matcher.find() ? matcher.group(1) : null;
	}

	private MvcTestResult save(String path, MultiValueMap<String, String> fields) {
		MultiValueMap<String, String> sent = new LinkedMultiValueMap<>(fields);
		sent.set("do", "save");
		return post(path, sent);
	}

	private MvcTestResult post(String path, MultiValueMap<String, String> fields) {
		return this.web.post()
			.uri("/" + this.code + "/staff/checklist-draft" + path)
			.params(fields)
			.requestAttr(Actor.ATTRIBUTE, this.admin)
			.with(csrf())
			.exchange();
	}

	private MvcTestResult get(String path) {
		return this.web.get()
			.uri("/" + this.code + "/staff/checklist-draft" + path)
			.requestAttr(Actor.ATTRIBUTE, this.admin)
			.exchange();
	}

	private static String body(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
