package org.yidiantong.complaints.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.support.Actors;
import org.yidiantong.support.GeneratedPhotos;
import org.yidiantong.support.UniqueText;
import org.yidiantong.support.WholeApplication;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yidiantong.support.FormTokenRequests.csrf;

/**
 * The officers' list and complaint, page by page.
 */
@WholeApplication
class StaffComplaintPagesWebTests {

	private static final String CASES = "/341503/staff/cases";

	private static final Pattern LINK = Pattern.compile("href=\"(/341503/staff/cases/[0-9a-f-]{36})\"");

	private static final Actor DESK = Actors.desk("341503100");

	private static final Actor HANDLER = Actors.handler("HU-341503100-V04");

	private final MockMvcTester web;

	StaffComplaintPagesWebTests(@Autowired MockMvcTester web) {
		this.web = web;
	}

	@Test
	void leadsFromTheListThroughTheWholeRoad() {
		file();
		String list = get(CASES + "?waiting=true&state=SUBMITTED", DESK);
		assertThat(list).contains("待受理", "黄莲村");
		String address = link(list);
		assertThat(get(address, DESK))
			.contains("受理并转办", "href=\"#actions\"", "id=\"actions\"", "研判意见", "黄莲村村委会", "查看联系方式和原文")
			.doesNotContain("13800005678", "王秀英");
		assertThat(post(address + "/accept-and-dispatch", DESK, "revision", "0", "unit", "HU-341503100-V04", "note",
				"请核实"))
			.hasStatus(302);
		assertThat(get(address, HANDLER)).contains("签收", "提交答复", "已隐去个人信息").doesNotContain("13800005678", "查看联系方式");
		assertThat(post(address + "/reply", HANDLER, "revision", "2", "note", "已换新灯")).hasStatus(302);
		assertThat(post(address + "/approve-and-close", DESK, "revision", "3", "note", "")).hasStatus(302);
		assertThat(get(address + "?done=approve-and-close", DESK)).contains("已完成：同意办结", "已办结");
	}

	@Test
	void leadsFromTheInboxToOneComplaintAndFromThereToTheNext() {
		file("桥头的护栏断了两根，老人走路害怕");
		String first = link(get(CASES + "?waiting=true&state=SUBMITTED", DESK));
		file();
		assertThat(get(CASES + "?waiting=true", DESK)).contains("桥头的护栏断了两根");
		assertThat(get("/341503/staff/inbox", DESK)).contains("黄莲村 · ");
		assertThat(get(first, DESK)).doesNotContain("下一件待办");
		post(first + "/accept", DESK, "revision", "0");
		String done = get(first + "?done=accept", DESK);
		assertThat(done).contains("已完成：", "下一件待办");
		assertThat(link(done.substring(done.indexOf("role=\"status\"")))).isNotEqualTo(first);
	}

	@Test
	void saysThatSomethingIsHiddenAndAsksToCheckItOnlyWhereThatIsSo() {
		file("学校门口的路灯坏了三天");
		String address = link(get(CASES + "?waiting=true&state=SUBMITTED", DESK));
		assertThat(get(address, DESK)).contains("转办以前请核对").doesNotContain("已隐去个人信息");
		post(address + "/accept-and-dispatch", DESK, "revision", "0", "unit", "HU-341503100-V04", "note", "请核实");
		assertThat(get(address, DESK)).contains("承办单位将看到").doesNotContain("转办以前请核对");
		assertThat(get(address, HANDLER)).doesNotContain("已隐去个人信息");
	}

	@Test
	void takesPhotosWithTheReplyAndKeepsTheGoodOnes() {
		String address = dispatched();
		MvcTestResult wrong = reply(address, "", List.of(), GeneratedPhotos.jpeg(60, 40), GeneratedPhotos.heic());
		assertThat(wrong).hasStatus(400).bodyText().contains("这是苹果手机的 HEIC 照片");
		Matcher token = Pattern.compile("name=\"photos\" value=\"([^\"]+)\"")
			.matcher(new String(wrong.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
		assertThat(token.find()).isTrue();
		assertThat(reply(address, "已换新灯", List.of(token.group(1)))).hasStatus(302);
		Matcher photo = Pattern.compile("src=\"(/341503/files/[^\"]+)\"").matcher(get(address, DESK));
		assertThat(photo.find()).isTrue();
		assertThat(this.web.get().uri(photo.group(1)).requestAttr(Actor.ATTRIBUTE, DESK)).hasStatusOk();
		assertThat(this.web.get().uri(photo.group(1))).hasStatus(404);
	}

	@Test
	void asksOnceWhetherATimeToComeIsAPromise() {
		String address = dispatched();
		assertThat(post(address + "/reply", HANDLER, "revision", "2", "note", "2199年1月1日亮灯")).hasStatus(409)
			.bodyText()
			.contains("文中有“2199年1月1日”，还没有到", "还没有办完，是承诺", "2199年1月1日亮灯</textarea>");
		assertThat(post(address + "/reply", HANDLER, "revision", "2", "note", "2199年1月1日亮灯", "futureTime", "PROMISE"))
			.hasStatus(302);
		assertThat(get(address, DESK)).contains("经办人确认：还没有办完，是承诺");
	}

	@Test
	void leadsAUnitThatReturnsAComplaintToItsListAndSaysWhy() {
		String address = dispatched();
		MvcTestResult returned = post(address + "/return", HANDLER, "revision", "2", "note", "路灯归镇里管");
		assertThat(returned).hasStatus(302);
		String next = returned.getResponse().getRedirectedUrl();
		assertThat(next).startsWith(CASES + "?waiting=true&done=return");
		assertThat(get(next, HANDLER)).contains("不再由您办理").doesNotContain(address);
		assertThat(exchange(address, HANDLER)).hasStatus(404);
	}

	@Test
	void hintsAtAComplaintOfTheSameWords() {
		String words = UniqueText.after("水渠堵了三天，田里没有水 ");
		file(words);
		String first = link(get(CASES + "?waiting=true&state=SUBMITTED", DESK));
		file(words);
		String second = link(get(CASES + "?waiting=true&state=SUBMITTED", DESK));
		assertThat(second).isNotEqualTo(first);
		assertThat(get(second, DESK)).contains("同一地点已有内容相同的一件", first);
		assertThat(get(first, DESK)).doesNotContain("同一地点已有内容相同的一件");
	}

	private String dispatched() {
		file();
		String address = link(get(CASES + "?waiting=true&state=SUBMITTED", DESK));
		post(address + "/accept-and-dispatch", DESK, "revision", "0", "unit", "HU-341503100-V04", "note", "请核实");
		return address;
	}

	private MvcTestResult reply(String address, String text, List<String> tokens, byte[]... files) {
		MockMvcTester.MockMultipartMvcRequestBuilder request = this.web.post()
			.uri(address + "/reply")
			.accept(MediaType.TEXT_HTML)
			.requestAttr(Actor.ATTRIBUTE, HANDLER)
			.with(csrf())
			.multipart();
		for (byte[] file : files) {
			request.file(new MockMultipartFile("added", "a.jpg", "image/jpeg", file));
		}
		request.param("revision", "2").param("note", text);
		tokens.forEach((one) -> request.param("photos", one));
		return request.exchange();
	}

	@Test
	void showsASupplementToTheUnitOnceTheDeskHasPassedItOn() {
		String code = file();
		String address = link(get(CASES + "?waiting=true&state=SUBMITTED", DESK));
		assertThat(post(address + "/redact", DESK, "revision", "0", "words", "路灯")).hasStatus(302);
		post(address + "/accept-and-dispatch", DESK, "revision", "1", "unit", "HU-341503100-V04", "note", "请核实");
		this.web.post().uri("/341503/track/supplement").formField("code", code).formField("text", "就在我家门口").exchange();
		assertThat(get(address, HANDLER)).contains("补充材料由受理单位核对后转来").doesNotContain("就在我家门口");
		assertThat(get(address, DESK)).contains("核对补充材料，转给承办单位", "承办单位还看不到").contains("就在我家门口");
		assertThat(post(address + "/pass-on", DESK, "revision", "4", "words", "我家")).hasStatus(302);
		assertThat(get(address, HANDLER)).contains("就在■■门口").doesNotContain("我家门口");
	}

	@Test
	void keepsWhatWasTypedWhenSomebodyElseWasQuicker() {
		file();
		String address = link(get(CASES + "?waiting=true&state=SUBMITTED", DESK));
		assertThat(post(address + "/reject", DESK, "revision", "7", "reason", "UNCLEAR", "note", "写了很久的说明"))
			.hasStatus(412)
			.bodyText()
			.contains("已被别人办理", "写了很久的说明");
		assertThat(post(address + "/reject", DESK, "revision", "0", "note", "写了很久的说明")).hasStatus(400)
			.bodyText()
			.contains("请选择不予受理的理由", "写了很久的说明");
	}

	@Test
	void showsAContactForAReasonOnly() {
		file();
		String address = link(get(CASES + "?waiting=true&state=SUBMITTED", DESK));
		assertThat(post(address + "/contact", DESK, "reason", "")).hasStatus(400).bodyText().doesNotContain("王秀英</");
		assertThat(post(address + "/contact", DESK, "reason", "核实地点")).hasStatus(200)
			.bodyText()
			.contains("王秀英", "我叫王秀英，电话13800005678");
	}

	@Test
	void saysWhatIsWrongWithAFilter() {
		assertThat(exchange(CASES + "?state=NONSENSE&from=yesterday&to=2021-01-01", DESK)).hasStatus(400)
			.bodyText()
			.contains("没有这个状态", "应为 1990 到 2200 年之间的日期");
		assertThat(get(CASES + "?overdue=true", Actors.post(Role.DISPATCHER))).contains("投诉办理");
		assertThat(exchange(CASES + "/" + UUID.randomUUID(), DESK)).hasStatus(404);
	}

	@Test
	void showsTheUnitAndTheNoteOfTheItemThatTheDeskChooses() {
		file();
		String address = link(get(CASES + "?waiting=true&state=SUBMITTED", DESK));
		String before = get(address, DESK);
		assertThat(before).contains("selected=\"selected\">黄莲村村委会<").doesNotContain("selected=\"selected\">苏埠镇人民政府<");
		String note = value(before, "name=\"note\"[^>]*required[^>]*>([^<]+)</textarea>");
		MvcTestResult other = post(address + "/accept-and-dispatch/proposal", DESK, "revision", "0", "item", "B16",
				"proposed", "", "unit", "HU-341503100-V04", "note", note);
		assertThat(other).hasStatusOk()
			.bodyText()
			.contains("selected=\"selected\">苏埠镇人民政府<", "经研判属于清单事项“B16", "请苏埠镇人民政府主办",
					"name=\"proposed\" value=\"B16\"")
			.doesNotContain("请黄莲村村委会主办");
		assertThat(get(address, DESK)).contains("待受理");
	}

	@Test
	void keepsTheUnitAndTheNoteThatTheDeskHasChosenItself() {
		file();
		String address = link(get(CASES + "?waiting=true&state=SUBMITTED", DESK));
		assertThat(post(address + "/accept-and-dispatch/proposal", DESK, "revision", "0", "item", "B16", "proposed", "",
				"unit", "HU-341503100-V05", "note", "我写的研判意见"))
			.hasStatusOk()
			.bodyText()
			.contains("我写的研判意见</textarea>", "按这个事项的研判意见：", "请苏埠镇人民政府主办",
					"value=\"HU-341503100-V05\" selected=\"selected\"");
		assertThat(post(address + "/sign/proposal", DESK, "item", "B16")).hasStatus(404);
	}

	/** Files a complaint and returns its tracking code. */
	private String file() {
		return file("路灯坏了，我叫王秀英，电话13800005678");
	}

	private String file(String text) {
		MvcTestResult filed = this.web.post()
			.uri("/api/v1/341503/complaints")
			.header("Idempotency-Key", UUID.randomUUID())
			.contentType(MediaType.APPLICATION_JSON)
			.content("""
					{"itemCode": "L01", "placeCode": "341503100-V04", "text": "%s",
					 "contact": {"name": "王秀英", "phone": "13800005678"}}""".formatted(text))
			.exchange();
		assertThat(filed).hasStatus(201);
		return JsonPath.read(new String(filed.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8),
				"$.trackingCode");
	}

	private String get(String address, Actor actor) {
		MvcTestResult result = exchange(address, actor);
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MvcTestResult exchange(String address, Actor actor) {
		return this.web.get().uri(address).accept(MediaType.TEXT_HTML).requestAttr(Actor.ATTRIBUTE, actor).exchange();
	}

	private MvcTestResult post(String address, Actor actor, String... fields) {
		var request = this.web.post()
			.uri(address)
			.accept(MediaType.TEXT_HTML)
			.requestAttr(Actor.ATTRIBUTE, actor)
			.with(csrf());
		for (int at = 0; at < fields.length; at += 2) {
			request.formField(fields[at], fields[at + 1]);
		}
		return request.exchange();
	}

	private static String value(String page, String pattern) {
		Matcher found = Pattern.compile(pattern).matcher(page);
		assertThat(found.find()).isTrue();
		return found.group(1);
	}

	private static String link(String list) {
		Matcher link = LINK.matcher(list);
		assertThat(link.find()).isTrue();
		return link.group(1);
	}

}
