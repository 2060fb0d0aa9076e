package org.yidiantong.complaints.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidiantong.support.Redirects;
import org.yidiantong.support.WholeApplication;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The way of a citizen through the form, page by page as a browser without JavaScript
 * goes it.
 */
@WholeApplication
class ComplaintPagesWebTests {

	private static final String NEW = "/341503/complaints/new";

	private static final Pattern HIDDEN = Pattern
		.compile("<input type=\"hidden\" name=\"([a-z]+)\" value=\"([^\"]*)\"");

	private static final Pattern CODE = Pattern.compile("class=\"tracking\">([0-9A-Z-]{16})<");

	private final MockMvcTester web;

	ComplaintPagesWebTests(@Autowired MockMvcTester web) {
		this.web = web;
	}

	@Test
	void asksOneQuestionAPageAndGivesACodeToFollow() {
		String page = begin("");
		assertThat(page).contains("您要反映什么", "请勿填写涉密内容", "110");
		page = answer(page, "nature", "REQUEST");
		assertThat(page).contains("哪个乡镇", "苏埠镇");
		page = answer(page, "township", "341503100");
		assertThat(page).contains("黄莲村").doesNotContain("小东街社区");
		page = answer(page, "place", "341503100-V04");
		assertThat(page).contains("说不清，请帮我选", "value=\"B01\"");
		page = answer(page, "item", "UNSURE");
		page = answer(page, "text", "路灯\"坏了\"\n第二行<b>");
		page = answer(page, "reach", "CONTACT", "name", "王秀英", "phone", "138 0000 5678");
		assertThat(page).contains("请核对后提交", "黄莲村", "12388", "&lt;b&gt;", "王秀英");
		Map<String, String> last = hidden(page);
		String receipt = text(post(NEW, last));
		assertThat(receipt).contains("已提交", "24:00 前").doesNotContain("王秀英");
		assertThat(text(post(NEW, last))).isEqualTo(receipt);
		followsBy(code(receipt));
	}

	private void followsBy(String code) {
		String page = text(post("/341503/track", Map.of("code", code.toLowerCase())));
		assertThat(page).contains("待受理", "黄莲村", "苏埠镇", "未选，由受理单位确定", "撤回", "路灯&quot;坏了&quot;").doesNotContain("王秀英");
		assertThat(text(post("/341503/track/withdrawal", Map.of("code", code, "sure", "true")))).contains("已撤回");
		assertThat(post("/341503/track/withdrawal", Map.of("code", code, "sure", "true"))).hasStatus(409);
	}

	@Test
	void beginsWithWhatThePageBeforeKnew() {
		String page = begin("?place=341503100-V04&item=B01");
		assertThat(answer(page, "nature", "INQUIRY")).contains("请说说是怎么回事");
		String wrong = begin("?place=nowhere&item=B99");
		assertThat(answer(wrong, "nature", "INQUIRY")).contains("哪个乡镇");
		assertThat(text(this.web.get().uri("/341503/v/341503100-V04").exchange()))
			.contains(NEW + "?place=341503100-V04");
		assertThat(text(this.web.get().uri("/341503/items/B01?place=341503100-V04").exchange()))
			.contains("complaints/new?place=341503100-V04&amp;item=B01");
	}

	@Test
	void beginsWithTheStepThatWasNotFollowed() {
		String page = answer(begin("?place=341503100-V04&item=B01&step=2"), "nature", "INQUIRY");
		assertThat(page).contains("第 2 步没有按规定办（村“两委”：两委会商议，完善方案）。");
		assertThat(answer(page, "text", "没有开会")).doesNotContain("第 2 步");
		for (String wrong : new String[] { "99", "0", "x", "2.5" }) {
			assertThat(answer(begin("?place=341503100-V04&item=B01&step=" + wrong), "nature", "INQUIRY"))
				.contains("请说说是怎么回事")
				.doesNotContain("步没有按规定办");
		}
	}

	@Test
	void forgetsTheStepWithItsItem() {
		String page = answer(begin("?place=341503100-V04&item=B01&step=2"), "nature", "INQUIRY");
		page = answer(answer(page, "to", "ITEM"), "item", "B16");
		assertThat(page).contains("请说说是怎么回事").doesNotContain("步没有按规定办");
	}

	@Test
	void leadsDisciplinaryReportsAndDangerToTheTelephone() {
		String page = begin("");
		assertThat(answer(page, "nature", "DISCIPLINARY")).contains("tel:12388", "没有提交").doesNotContain("name=\"key\"");
		assertThat(answer(page, "nature", "URGENT")).contains("tel:119");
	}

	@Test
	void asksAgainWithTheMistakeAndWhatWasTyped() {
		String page = begin("?place=341503100-V04&item=B01");
		page = answer(page, "nature", "REQUEST");
		page = answer(page, "text", "路灯坏了");
		page = answer(page, "reach", "CONTACT", "name", "王秀英", "phone", "123");
		assertThat(page).contains("电话号码不正确", "value=\"王秀英\"", "怎么联系您");
		page = answer(page, "reach", "ANONYMOUS", "name", "王秀英", "phone", "");
		assertThat(page).contains("请核对后提交").doesNotContain("王秀英");
	}

	@Test
	void goesBackToAQuestionAndKeepsTheRest() {
		String page = begin("?place=341503100-V04&item=L02");
		page = answer(page, "nature", "REQUEST");
		page = answer(page, "text", "路灯坏了");
		page = answer(page, "reach", "ANONYMOUS");
		page = answer(page, "to", "TOWNSHIP");
		page = answer(page, "township", "341503001");
		page = answer(page, "place", "341503001-C01");
		assertThat(page).contains("是哪一件事").doesNotContain("value=\"L02\" ");
		assertThat(answer(page, "item", "B01")).contains("请核对后提交", "路灯坏了", "小东街社区");
	}

	@Test
	void filesNothingMoreUnderAKeyThatWasUsed() {
		String page = begin("?place=341503100-V04&item=B01");
		page = answer(page, "nature", "REQUEST");
		page = answer(page, "text", "路灯坏了");
		Map<String, String> last = hidden(answer(page, "reach", "ANONYMOUS"));
		assertThat(text(post(NEW, last))).contains("已提交");
		last.put("text", "还有一件事");
		assertThat(post(NEW, last)).hasStatus(422).bodyText().contains("已经提交过");
	}

	@ParameterizedTest
	@CsvSource({ "Sec-Fetch-Site, cross-site, 403", "Sec-Fetch-Site, same-site, 403",
			"Origin, https://evil.example, 403", "Origin, null, 403", "Origin, http://localhost, 200",
			"Sec-Fetch-Site, same-origin, 200" })
	void takesFormsFromItsOwnPagesOnly(String header, String value, int status) {
		assertThat(Redirects.followed(this.web,
				this.web.post()
					.uri(NEW)
					.accept(MediaType.TEXT_HTML)
					.header(header, value)
					.contentType(MediaType.APPLICATION_FORM_URLENCODED)
					.exchange()))
			.hasStatus(status);
	}

	@ParameterizedTest
	@CsvSource({ "0000-0000-0001-1, 404, 没有这个查询码", "0000-0000-0001-2, 400, 校验位不对", "'', 400, 13 位",
			"<b>, 400, &lt;b&gt;" })
	void saysWhatIsWrongWithACode(String code, int status, String words) {
		assertThat(post("/341503/track", Map.of("code", code))).hasStatus(status).bodyText().contains(words);
	}

	@Test
	void speaksEnglish() {
		assertThat(begin("?lang=en")).contains("What is it about?");
		assertThat(text(this.web.get().uri("/341503/track?lang=en").exchange())).contains("Tracking code");
	}

	@Test
	void refusesFormsThatAreTooLarge() {
		assertThat(post(NEW, Map.of("asked", "TEXT", "text", "灯".repeat(60_000)))).hasStatus(413);
		assertThat(post(NEW, Map.of("key", "12345678", "asked", "NONSENSE"))).hasStatus(400);
	}

	private String begin(String query) {
		return text(Redirects.followed(this.web, this.web.get().uri(NEW + query).exchange()));
	}

	private String answer(String page, String... answers) {
		Map<String, String> form = hidden(page);
		for (int i = 0; i < answers.length; i += 2) {
			form.put(answers[i], answers[i + 1]);
		}
		return text(post(NEW, form));
	}

	private MvcTestResult post(String path, Map<String, String> form) {
		LinkedMultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
		form.forEach(fields::add);
		return Redirects.followed(this.web,
				this.web.post().uri(path).accept(MediaType.TEXT_HTML).formFields(fields).exchange());
	}

	private static Map<String, String> hidden(String page) {
		Map<String, String> form = new LinkedHashMap<>();
		Matcher fields = HIDDEN.matcher(page);
		while (fields.find()) {
			form.put(fields.group(1), HtmlUtils.htmlUnescape(fields.group(2)));
		}
		return form;
	}

	private static String code(String receipt) {
		Matcher code = CODE.matcher(receipt);
		assertThat(code.find()).isTrue();
		return code.group(1);
	}

	private static String text(MvcTestResult result) {
		assertThat(result.getResponse().getStatus()).isIn(200, 422);
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
