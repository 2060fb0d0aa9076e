package org.yidiantong.portal.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidiantong.identity.Actor;
import org.yidiantong.support.ClosedComplaints;
import org.yidiantong.support.Redirects;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The way of a citizen from the tracking page to a rating, as a browser without
 * JavaScript goes it.
 */
@WholeApplication
class RatingPagesWebTests {

	private static final DistrictCode YUAN = new DistrictCode(341503);

	private static final String PLACE = "341503100-V04";

	private static final Pattern HIDDEN = Pattern
		.compile("<input type=\"hidden\" name=\"([a-z]+)\" value=\"([^\"]*)\"");

	private final MockMvcTester web;

	private final ClosedComplaints cases;

	RatingPagesWebTests(@Autowired MockMvcTester web, @Autowired ClosedComplaints cases) {
		this.web = web;
		this.cases = cases;
	}

	@Test
	void offersFiveChoicesWithoutChoosingOne() {
		String page = track(closed(true));
		assertThat(page).contains("评一评", "非常满意", "基本满意", "非常不满意", "<svg class=\"face\"", "服务态度", "承办单位看不到")
			.doesNotContain("checked");
		assertThat(page.split("type=\"radio\"")).hasSize(6);
	}

	@Test
	void offersNothingBeforeTheCaseIsClosed() {
		String code = this.cases.open(YUAN, PLACE, true).grouped();
		assertThat(track(code)).doesNotContain("name=\"level\"");
		assertThat(rate(code, "level", "5")).hasStatus(409).bodyText().contains("还不能评价", "待受理");
	}

	@Test
	void thanksAndTellsWhatHappensNow() {
		String anonymous = closed(true);
		String page = text(submit(track(anonymous), "level", "1", "tags", "SPEED", "comment", "我叫王秀英"));
		assertThat(page).contains("谢谢您的评价", "非常不满意", "没有人会给您打电话", anonymous);
		assertThat(text(submit(track(closed(false)), "level", "2"))).contains("给您打电话回访");
		assertThat(text(submit(track(closed(true)), "level", "3"))).contains("基本满意").doesNotContain("电话");
		assertThat(track(anonymous)).contains("您的评价", "我叫王*", "监督单位正在核实").doesNotContain("王秀英", "name=\"level\"");
	}

	@Test
	void thanksTwiceForTheSameRatingAndRefusesAnother() {
		String card = track(closed(true));
		String thanks = text(submit(card, "level", "4", "comment", "快"));
		assertThat(text(submit(card, "level", "4", "comment", "快"))).isEqualTo(thanks);
		assertThat(submit(card, "level", "1", "comment", "快")).hasStatus(409)
			.bodyText()
			.contains("已经评价过", "以第一次评价为准", "您的评价", "满意");
	}

	@Test
	void asksAgainWithTheMistakeAndWhatWasChosen() {
		String card = track(closed(true));
		assertThat(submit(card, "comment", "很<b>快")).hasStatus(422)
			.bodyText()
			.contains("请选择满意程度", "很&lt;b&gt;快")
			.doesNotContain("checked");
		assertThat(submit(card, "level", "4", "tags", "RESULT", "comment", "快".repeat(501))).hasStatus(422)
			.bodyText()
			.contains("写了 501 个字", "value=\"4\" required checked", "value=\"RESULT\" checked");
	}

	@ParameterizedTest
	@CsvSource({ "level, 0, 1 到 5", "level, 6, 1 到 5", "level, 五, 1 到 5", "tags, x, ATTITUDE", "level, 55, 1 到 5" })
	void namesWhatNoBrowserSends(String field, String value, String words) {
		assertThat(rate(closed(true), field, value)).hasStatus(422).bodyText().contains(words);
	}

	@ParameterizedTest
	@CsvSource({ "0000-0000-0001-1, 404, 没有这个查询码", "0000-0000-0001-2, 400, 校验位不对", "'', 400, 13 位" })
	void saysWhatIsWrongWithACode(String code, int status, String words) {
		assertThat(rate(code, "level", "5")).hasStatus(status).bodyText().contains(words);
	}

	@Test
	void takesNothingFromABrowserOfStaff() {
		String code = closed(true);
		LinkedMultiValueMap<String, String> fields = new LinkedMultiValueMap<>(Map.of("code", List.of(code)));
		assertThat(byStaff("/341503/track", fields)).hasStatusOk()
			.bodyText()
			.contains("登录过工作人员账号", "12345")
			.doesNotContain("name=\"level\"");
		fields.add("level", "5");
		assertThat(byStaff("/341503/track/rating", fields)).hasStatus(403).bodyText().contains("不能在这里评价");
		assertThat(track(code)).contains("name=\"level\"");
	}

	@Test
	void takesFormsFromItsOwnPagesOnly() {
		assertThat(this.web.post()
			.uri("/341503/track/rating")
			.accept(MediaType.TEXT_HTML)
			.header("Sec-Fetch-Site", "cross-site")
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)).hasStatus(403);
	}

	@Test
	void speaksEnglish() {
		LinkedMultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
		fields.add("code", closed(true));
		assertThat(Redirects.followed(this.web,
				this.web.post().uri("/341503/track?lang=en").accept(MediaType.TEXT_HTML).formFields(fields).exchange()))
			.bodyText()
			.contains("Very dissatisfied", "Rate it");
	}

	private MvcTestResult byStaff(String path, LinkedMultiValueMap<String, String> fields) {
		MvcTestResult answer = this.web.post()
			.uri(path)
			.accept(MediaType.TEXT_HTML)
			.requestAttr(Actor.STAFF_BROWSER, Boolean.TRUE)
			.formFields(fields)
			.exchange();
		return this.web.get()
			.uri(Redirects.address(answer))
			.accept(MediaType.TEXT_HTML)
			.requestAttr(Actor.STAFF_BROWSER, Boolean.TRUE)
			.exchange();
	}

	private String closed(boolean anonymous) {
		return this.cases.closed(YUAN, PLACE, anonymous).grouped();
	}

	private String track(String code) {
		return text(post("/341503/track", Map.of("code", code)));
	}

	private MvcTestResult rate(String code, String field, String value) {
		return post("/341503/track/rating", Map.of("code", code, field, value));
	}

	private MvcTestResult submit(String page, String... answers) {
		Map<String, String> form = new LinkedHashMap<>();
		Matcher fields = HIDDEN.matcher(page.substring(page.indexOf("/track/rating")));
		while (fields.find()) {
			form.put(fields.group(1), HtmlUtils.htmlUnescape(fields.group(2)));
		}
		for (int i = 0; i < answers.length; i += 2) {
			form.put(answers[i], answers[i + 1]);
		}
		return post("/341503/track/rating", form);
	}

	private MvcTestResult post(String path, Map<String, String> form) {
		LinkedMultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
		form.forEach(fields::add);
		return Redirects.followed(this.web,
				this.web.post().uri(path).accept(MediaType.TEXT_HTML).formFields(fields).exchange());
	}

	private static String text(MvcTestResult result) {
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
