package org.yidiantong.disclosure.web;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.disclosure.DisclosureManagement;
import org.yidiantong.disclosure.Officers;
import org.yidiantong.disclosure.WriteDisclosure;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.support.UniqueText;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.NewId;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yidiantong.support.FormTokenRequests.csrf;

/**
 * How officers write and check disclosures in a browser, and what everybody sees of them.
 */
@WholeApplication
class DisclosureWebTests {

	private static final String STAFF = "/341503/staff/disclosures";

	private static final String NEW = STAFF + "/new";

	private static final String VILLAGE = "/341503/v/" + Officers.PLACE;

	private static final Pattern REVISION = Pattern.compile("name=\"revision\" value=\"([0-9]+)\"");

	private final Actor writer = Officers.writer();

	private final Actor checker = Officers.checker();

	private final MockMvcTester web;

	private final DisclosureManagement disclosures;

	DisclosureWebTests(@Autowired MockMvcTester web, @Autowired DisclosureManagement disclosures) {
		this.web = web;
		this.disclosures = disclosures;
	}

	@Test
	void goesFromTheEditorToTheVillagesPage() {
		assertThat(text(get(NEW, this.writer))).contains("写一份公开", "黄莲村村委会", "B07", "第四季度", "一事一公开");
		String before = text(get(VILLAGE, null));
		String title = UniqueText.after("租金收取");
		Map<String, String> input = Map.of("kind", "VILLAGE", "item", "B07", "period", "EVENT", "date", "2021-12-03",
				"title", title, "table", "承租人\t电话\t租金\n欧阳雪梅\t13812345678\t12600");
		String preview = text(post(NEW, this.writer, with(input, "go", "preview")));
		assertThat(preview).contains("将隐去 2 处", "手机号 1", "姓名 1", "欧阳*", "138****5678", "13812345678\t12600");
		String address = redirect(post(NEW, this.writer, with(input, "go", "submit")));
		assertThat(text(get(address, this.writer))).contains("待复核").doesNotContain("同意公开");
		assertThat(text(get(STAFF, this.checker))).contains("等我复核", address);
		String check = text(get(address, this.checker));
		assertThat(check).contains("同意公开", "138****5678").doesNotContain("13812345678", "欧阳雪梅");
		assertThat(post(address + "/publish", this.checker, Map.of("revision", revision(check)))).hasStatus(302);
		String after = text(get(VILLAGE, null));
		assertThat(before).doesNotContain(title);
		assertThat(after).contains(title, "/341503/disclosures?place=" + Officers.PLACE);
		String page = text(get(address.replace("/staff", ""), null));
		assertThat(page).contains(title, "欧阳*", "黄莲村村委会", "2021年12月3日", "面向所有人").doesNotContain("欧阳雪梅", "13812345678");
	}

	@Test
	void showsVersionsAndWhatChanged() {
		UUID id = published(input("道路硬化", "预算 18.6 万元"));
		String address = STAFF + "/" + id;
		String published = text(get(address, this.writer));
		assertThat(post(address + "/correct", this.writer, Map.of("revision", revision(published)))).hasStatus(302);
		String editor = text(get(address, this.writer));
		assertThat(editor).contains("更正已公开的内容", "18.6", "放弃更正");
		Map<String, String> correction = Map.of("revision", revision(editor), "title", "道路硬化", "text", "预算 16.8 万元",
				"go", "submit");
		assertThat(post(address, this.writer, correction)).hasStatus(422).bodyText().contains("请填写更正理由", "16.8");
		assertThat(post(address, this.writer, with(correction, "reason", "写错"))).hasStatus(302);
		String check = text(get(address, this.checker));
		assertThat(check).contains("写错", "16.8", "18.6");
		assertThat(post(address + "/publish", this.checker, Map.of("revision", revision(check)))).hasStatus(302);
		String page = text(get("/341503/disclosures/" + id, null));
		assertThat(page).contains("共 2 个版本", "写错", "class=\"gone\">预算 18.6 万元", "class=\"come\">预算 16.8 万元");
		assertThat(text(get("/341503/disclosures/" + id + "?version=1", null))).contains("这是第 1 版", "18.6");
		assertThat(get("/api/v1/341503/disclosures/" + id, null)).hasStatusOk()
			.bodyJson()
			.hasPathSatisfying("$.versions[0].changes[0].after[0]",
					(value) -> assertThat(value).asString().isEqualTo("预算 16.8 万元"));
	}

	@Test
	void showsOnlyThatItWasWithdrawnWhenAndWhy() {
		String title = UniqueText.after("租金收取");
		String village = "341503100-V11";
		Actor author = Officers.officer("HU-" + village, Role.HANDLING_OFFICER);
		UUID id = NewId.next();
		run(() -> this.disclosures.write(author, id, input(title, "预算 18.6 万元")));
		run(() -> this.disclosures.submit(author, id, 0, input(title, "预算 18.6 万元")));
		run(() -> this.disclosures.publish(this.checker, id, 1));
		String address = STAFF + "/" + id;
		String page = text(get(address, this.checker));
		assertThat(post(address + "/withdraw", this.checker, Map.of("revision", revision(page), "reason", " ")))
			.hasStatus(422)
			.bodyText()
			.contains("请填写撤回的理由");
		assertThat(post(address + "/withdraw", this.checker,
				Map.of("revision", revision(page), "reason", "误将电话 13812345678 公开")))
			.hasStatus(302);
		String reason = "已撤回。理由：误将电话 138****5678 公开";
		for (String open : new String[] { "/341503/v/" + village, "/341503/disclosures?place=" + village,
				"/341503/disclosures/" + id, "/341503/disclosures/" + id + "?version=1" }) {
			assertThat(text(get(open, null))).as(open).contains(reason).doesNotContain(title, "18.6", "13812345678");
		}
		assertThat(get("/341503/disclosures/" + id, null)).hasHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
		assertThat(text(get("/api/v1/341503/disclosures/" + id, null)))
			.contains("\"versions\":[]", "\"withdrawal\":{", "误将电话 138****5678 公开")
			.doesNotContain(title, "18.6");
	}

	@Test
	void losesNothingWhenTwoWriteAtOnce() {
		UUID id = NewId.next();
		run(() -> this.disclosures.write(this.writer, id, input("租金", "第一稿")));
		run(() -> this.disclosures.save(this.writer, id, 0, input("租金", "甲写的")));
		Map<String, String> mine = Map.of("revision", "0", "kind", "VILLAGE", "item", "B07", "period", "2021-Q3",
				"title", "租金", "text", "乙写的", "go", "save");
		MvcTestResult late = post(STAFF + "/" + id, this.writer, mine);
		assertThat(late).hasStatus(412);
		assertThat(text(late)).contains("又保存过", "乙写的", "没有丢");
		assertThat(post(STAFF + "/" + id, this.writer, with(mine, "revision", revision(text(late))))).hasStatus(302);
		assertThat(text(get(STAFF + "/" + id, this.writer))).contains("乙写的");
	}

	@Test
	void sendsBackAndSaysWhy() {
		UUID id = submitted(input("租金", "第三季度"));
		String address = STAFF + "/" + id;
		assertThat(post(address + "/send-back", this.checker, Map.of("revision", "1", "reason", ""))).hasStatus(422)
			.bodyText()
			.contains("请填写退回的理由");
		assertThat(post(address + "/send-back", this.checker, Map.of("revision", "0", "reason", "请写期限"))).hasStatus(412)
			.bodyText()
			.contains("请写期限", "又保存过");
		assertThat(post(address + "/send-back", this.checker, Map.of("revision", "1", "reason", "请写期限")))
			.hasStatus(302);
		assertThat(text(get(address, this.writer))).contains("复核退回", "请写期限");
	}

	@Test
	void letsNobodyCheckTheOwnWork() {
		UUID id = submitted(input("租金", "第三季度"));
		Actor same = Actor.officer(this.writer.id(), "OF-D", Officers.YUAN, null, Set.of(Role.DISPATCHER));
		assertThat(text(get(STAFF + "/" + id, same))).contains("须由另一人复核").doesNotContain("同意公开</button>");
		assertThat(post(STAFF + "/" + id + "/publish", same, Map.of("revision", "1"))).hasStatus(403);
	}

	@Test
	void showsMistakesWithWhatWasTyped() {
		MvcTestResult answer = post(NEW, this.writer,
				Map.of("kind", "X", "item", "B99", "period", "EVENT", "date", "2021-02-30", "title", "<script>x",
						"table", "姓名\t金额\n张三\t=cmd|x", "text", "字".repeat(200_000), "go", "submit"));
		assertThat(answer).hasStatus(422);
		assertThat(text(answer)).contains("请选择类别", "没有这个编号", "所属期间应为", "正文有 200,000 个字", "=cmd|x", "&lt;script&gt;x")
			.doesNotContain("<script>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/new", "/017dbbf6-5c00-7a10-8f3e-2b9d41c07e66" })
	void asksOfficersToSignIn(String path) {
		assertThat(get(STAFF + path, null)).hasStatus(303);
	}

	@Test
	void refusesThoseWhoMayNot() {
		Actor leader = Officers.officer("HU-D01", Role.LEADER);
		assertThat(get(STAFF, leader)).hasStatus(403);
		assertThat(get(NEW, leader)).hasStatus(403);
		assertThat(get(NEW, Officers.officer("HU-D01", Role.HANDLING_OFFICER))).hasStatus(403)
			.bodyText()
			.contains("没有可公开的地点");
	}

	@Test
	void keepsVillagersListsOutOfOpenDataAndSearchEngines() {
		UUID id = published(new WriteDisclosure("FINANCE", "B06", "2021-Q3", "", "本村收支", "", false, null));
		String page = "/341503/disclosures/" + id;
		assertThat(get(page, null)).hasStatusOk().hasHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
		assertThat(get("/api/v1" + page, null)).hasStatus(404);
		assertThat(text(get("/341503/disclosures?place=" + Officers.PLACE, null))).contains(page);
		assertThat(text(get("/341503/disclosures", null))).doesNotContain(page);
		assertThat(text(get("/api/v1/341503/disclosures?place=" + Officers.PLACE, null))).doesNotContain(id.toString());
		assertThat(get("/341502/disclosures/" + id, null)).hasStatus(404);
	}

	@Test
	void turnsThePagesOfTheList() {
		UUID older = published(input("一", "甲"));
		UUID newer = published(input("二", "乙"));
		String first = text(get("/341503/disclosures?limit=1&kind=VILLAGE", null));
		assertThat(first).contains(newer.toString()).doesNotContain(older.toString());
		Matcher next = Pattern.compile("href=\"(/341503/disclosures\\?after=[^\"]*)\"").matcher(first);
		assertThat(next.find()).isTrue();
		assertThat(text(get(next.group(1).replace("&amp;", "&") + "&limit=1", null))).contains(older.toString(),
				"回到最新");
	}

	@Test
	void namesEveryMistakeOfAFilter() {
		assertThat(text(get("/api/v1/341503/disclosures?place=nowhere&item=B99&kind=X&period=2021-Q9", null)))
			.contains("invalid-request", "\"place\"", "\"item\"", "\"kind\"", "\"period\"");
		assertThat(get("/341503/disclosures?kind=X", null)).hasStatus(400);
		assertThat(get("/341503/disclosures/none", null)).hasStatus(404);
		assertThat(get("/341503/disclosures/" + UUID.randomUUID() + "?version=x", null)).hasStatus(404);
		assertThat(get("/341503/disclosures?place=&kind=", null)).hasStatusOk();
	}

	@Test
	void speaksEnglishWithoutAGap() {
		UUID id = published(input("租金", "第三季度"));
		for (String path : new String[] { "/341503/disclosures", "/341503/disclosures/" + id, VILLAGE }) {
			assertThat(text(get(path + "?lang=en", null))).contains("lang=\"en\"").doesNotContain("??");
			assertThat(text(get(path, null))).doesNotContain("??");
		}
		assertThat(text(get(NEW + "?lang=en", this.writer))).contains("Write a disclosure").doesNotContain("??");
		assertThat(text(get(STAFF + "?lang=en", this.writer))).contains("Published").doesNotContain("??");
	}

	private WriteDisclosure input(String title, String text) {
		return Officers.input(title, text, "");
	}

	private UUID submitted(WriteDisclosure input) {
		UUID id = NewId.next();
		run(() -> this.disclosures.write(this.writer, id, input));
		run(() -> this.disclosures.submit(this.writer, id, 0, input));
		return id;
	}

	private UUID published(WriteDisclosure input) {
		UUID id = submitted(input);
		run(() -> this.disclosures.publish(this.checker, id, 1));
		return id;
	}

	private static void run(Runnable work) {
		BoundDistrict.run(Officers.YUAN, work);
	}

	private MvcTestResult get(String path, Actor actor) {
		var request = this.web.get().uri(path.replace(" ", "%20"));
		MediaType wanted = path.startsWith("/api") ? MediaType.APPLICATION_JSON : MediaType.TEXT_HTML;
		return ((actor == null) ? request : request.requestAttr(Actor.ATTRIBUTE, actor)).accept(wanted).exchange();
	}

	private MvcTestResult post(String path, Actor actor, Map<String, String> form) {
		var request = this.web.post()
			.uri(path)
			.accept(MediaType.TEXT_HTML)
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.requestAttr(Actor.ATTRIBUTE, actor)
			.with(csrf());
		form.forEach(request::param);
		return request.exchange();
	}

	private static Map<String, String> with(Map<String, String> form, String name, String value) {
		Map<String, String> more = new HashMap<>(form);
		more.put(name, value);
		return more;
	}

	private static String redirect(MvcTestResult answer) {
		assertThat(answer).hasStatus(302);
		return String.valueOf(answer.getResponse().getRedirectedUrl());
	}

	private static String revision(String page) {
		return REVISION.matcher(page).results().findFirst().orElseThrow().group(1);
	}

	private static String text(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
