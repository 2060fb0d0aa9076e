package org.yidiantong.portal.web;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.yidiantong.complaints.TrackingCode;
import org.yidiantong.support.ClosedComplaints;
import org.yidiantong.support.GeneratedPhotos;
import org.yidiantong.support.Redirects;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages of a complaint for its complainant: each form is answered with a redirect to
 * an address that does not show the tracking code.
 */
@WholeApplication
class TrackPagesWebTests {

	private static final DistrictCode YUAN = new DistrictCode(341503);

	private static final String PLACE = "341503100-V04";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private ClosedComplaints cases;

	@Autowired
	private StringRedisTemplate redis;

	@Test
	void leadsToAnAddressWithoutTheTrackingCode() {
		String code = open();
		String address = address(post("/341503/track", Map.of("code", code)));
		assertThat(address).matches("/341503/track/[A-Za-z0-9_-]{22}").doesNotContain(code);
		assertThat(page(address)).contains(code, "待受理").isEqualTo(page(address));
		String typed = address(post("/341503/track", Map.of("code", "0000-0000-0001-2")));
		assertThat(page(typed)).contains("校验位不对", "0000-0000-0001-2");
	}

	@Test
	void asksOnceBeforeAComplaintIsWithdrawn() {
		String code = open();
		String question = address(post("/341503/track/withdrawal", Map.of("code", code)));
		assertThat(page(question)).contains("确定要撤回这件投诉吗", "不能恢复", "不撤回");
		assertThat(progress(code)).contains("待受理", "目前由谁负责", "答复期限");
		String after = address(post("/341503/track/withdrawal", Map.of("code", code, "sure", "true")));
		assertThat(page(after)).contains("已撤回").doesNotContain("目前由谁负责", "答复期限", "苏埠镇纪委");
		assertThat(page(question)).contains("已撤回").doesNotContain("确定要撤回");
	}

	@Test
	void urgesOnceAndSaysWhenAgain() {
		String code = open();
		assertThat(progress(code)).contains("催一催</button>");
		String after = address(post("/341503/track/urge", Map.of("code", code)));
		assertThat(page(after)).contains("已经催办", "起可以再催").doesNotContain("催一催</button>");
		String again = address(post("/341503/track/urge", Map.of("code", code)));
		assertThat(this.web.get().uri(again).accept(MediaType.TEXT_HTML)).hasStatus(409).bodyText().contains("今天已经催过");
	}

	@Test
	void suppliesWordsWithPhotosAndLosesNeitherToABadPhoto() {
		String code = open();
		String wrong = page(
				address(supply(code, "还有一盏", List.of(), GeneratedPhotos.heic(), GeneratedPhotos.jpeg(60, 40))));
		assertThat(wrong).contains(">还有一盏</textarea>", "这是苹果手机的 HEIC 照片",
				"<details class=\"noprint\" id=\"supply\" open");
		Matcher token = Pattern.compile("name=\"photos\" value=\"([^\"]+)\"").matcher(wrong);
		assertThat(token.find()).isTrue();
		String after = page(address(supply(code, "还有一盏", List.of(token.group(1)))));
		assertThat(after).contains("已经补充", "后来补充的", ">还有一盏</p>", "附照片 1 张");
	}

	@Test
	void keepsWhatWasTypedWhateverTheReasonOfARefusal() {
		String words = "灯还是不亮，请再来看看";
		String early = address(post("/341503/track/unsolved", Map.of("code", open(), "text", words)));
		assertThat(this.web.get().uri(early).accept(MediaType.TEXT_HTML)).hasStatus(409)
			.bodyText()
			.contains(">" + words + "</textarea>");
		for (String form : new String[] { "supplement", "unsolved" }) {
			String mistyped = address(post("/341503/track/" + form, Map.of("code", "0000-0000-0001-2", "text", words)));
			assertThat(page(mistyped)).contains("校验位不对", ">" + words + "</textarea>");
		}
		String found = address(post("/341503/track", Map.of("code", open(), "text", words)));
		assertThat(page(found)).contains("id=\"supply\" open", ">" + words + "</textarea>");
	}

	@Test
	void savesWhatIsTypedWhenOneChoosesAnotherLanguage() {
		String supply = page(address(post("/341503/track", Map.of("code", open()))));
		assertThat(supply)
			.contains("<label class=\"language\" for=\"language\"", "formaction=\"/341503/track/supplement?lang=en\"")
			.doesNotContain("href=\"?lang=en\"");
		assertThat(english(Map.of("code", open(), "text", "还有一盏"))).contains("id=\"supply\" open", ">还有一盏</textarea>");
		String closed = this.cases.closed(YUAN, PLACE, true).grouped();
		assertThat(english(Map.of("code", closed, "text", "灯不亮", "level", "2", "tags", "SPEED", "comment", "拖了一周")))
			.contains(">灯不亮</textarea>", ">拖了一周</textarea>", "value=\"2\" required checked", "value=\"SPEED\" checked")
			.doesNotContain("Please correct");
		assertThat(english(Map.of("code", "0000-0000-0001-2", "text", "灯不亮", "comment", "拖了一周")))
			.contains(">灯不亮</textarea>", ">拖了一周</textarea>", "0000-0000-0001-2");
	}

	@Test
	void keepsASupplementWhileOneUrgesOrThinksOfWithdrawing() {
		String code = open();
		assertThat(page(address(post("/341503/track", Map.of("code", code))))).containsPattern(
				"(?s)formaction=\"/341503/track/urge\"[^>]* form=\"supplying\".*formaction=\"/341503/track/withdrawal\"[^>]* form=\"supplying\"");
		Map<String, String> typed = Map.of("code", code, "text", "还有一盏");
		String asked = page(address(post("/341503/track/withdrawal", typed)));
		assertThat(asked).contains("确定要撤回这件投诉吗", "name=\"text\" value=\"还有一盏\"", "name=\"to\" value=\"PAGE\"");
		assertThat(page(address(post("/341503/track/supplement", with(typed, "to", "PAGE")))))
			.contains(">还有一盏</textarea>");
		assertThat(page(address(post("/341503/track/urge", typed)))).contains("id=\"supply\" open", ">还有一盏</textarea>",
				"已经催办");
		assertThat(page(address(post("/341503/track/urge", typed)))).contains("今天已经催过", ">还有一盏</textarea>");
	}

	@Test
	void keepsTheRatingWhateverTheReasonOfARefusal() {
		Map<String, String> typed = Map.of("level", "2", "tags", "SPEED", "comment", "拖了一周", "text", "灯不亮");
		String code = this.cases.closed(YUAN, PLACE, true).grouped();
		for (String form : new String[] { "rating", "unsolved", "supplement" }) {
			String mistyped = page(address(post("/341503/track/" + form, with(typed, "code", "0000-0000-0001-2"))));
			assertThat(mistyped).contains("校验位不对", ">灯不亮</textarea>", ">拖了一周</textarea>", "name=\"level\" value=\"2\"",
					"name=\"tags\" value=\"SPEED\"");
		}
		assertThat(page(address(post("/341503/track", with(typed, "code", code))))).contains(">灯不亮</textarea>",
				">拖了一周</textarea>", "value=\"2\" required checked", "value=\"SPEED\" checked");
		String wrong = page(address(
				post("/341503/track/unsolved", Map.of("code", code, "text", " ", "level", "2", "comment", "慢"))));
		assertThat(wrong).contains("请先改正：", ">慢</textarea>", "value=\"2\" required checked");
		String thanks = page(address(post("/341503/track/rating", with(typed, "code", code))));
		assertThat(thanks).contains("谢谢您的评价", "name=\"text\" value=\"灯不亮\"");
		assertThat(page(address(post("/341503/track/rating", with(typed, "code", open()))))).contains("还不能评价",
				"您写的内容没有提交", ">拖了一周</p>");
	}

	private static Map<String, String> with(Map<String, String> fields, String name, String value) {
		Map<String, String> all = new HashMap<>(fields);
		all.put(name, value);
		return all;
	}

	private String english(Map<String, String> typed) {
		String address = address(post("/341503/track/supplement?lang=en", with(typed, "to", "PAGE")));
		assertThat(address).endsWith("?lang=en");
		String page = page(address);
		assertThat(page).contains("lang=\"en\"", "formaction=\"/341503/track", "?lang=zh-CN\"");
		return page;
	}

	private MvcTestResult supply(String code, String text, List<String> tokens, byte[]... files) {
		MockMvcTester.MockMultipartMvcRequestBuilder request = this.web.post()
			.uri("/341503/track/supplement")
			.accept(MediaType.TEXT_HTML)
			.multipart();
		for (byte[] file : files) {
			request.file(new MockMultipartFile("added", "a.jpg", "image/jpeg", file));
		}
		request.param("code", code).param("text", text);
		tokens.forEach((one) -> request.param("photos", one));
		return request.exchange();
	}

	@Test
	void sendsNothingAgainWhenTheThanksAreOpenedAgain() {
		String code = this.cases.closed(YUAN, PLACE, true).grouped();
		String thanks = address(post("/341503/track/rating", Map.of("code", code, "level", "5")));
		assertThat(page(thanks)).contains("谢谢您的评价", "非常满意").isEqualTo(page(thanks));
		String wrong = address(post("/341503/track/rating", Map.of("code", code, "comment", "x")));
		assertThat(page(wrong)).doesNotContain("谢谢您的评价");
	}

	@Test
	void asksForTheCodeAgainWhenThePageIsTooOld() {
		String address = address(post("/341503/track", Map.of("code", open())));
		this.redis.delete(this.redis.keys("draft:*"));
		assertThat(this.web.get().uri(address).accept(MediaType.TEXT_HTML)).hasStatus(410)
			.bodyText()
			.contains("重新输入查询码", "name=\"code\"");
	}

	private String open() {
		TrackingCode code = this.cases.open(YUAN, PLACE, true);
		return code.grouped();
	}

	private String progress(String code) {
		return page(address(post("/341503/track", Map.of("code", code))));
	}

	private MvcTestResult post(String path, Map<String, String> form) {
		LinkedMultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
		form.forEach(fields::add);
		return this.web.post().uri(path).accept(MediaType.TEXT_HTML).formFields(fields).exchange();
	}

	private String page(String address) {
		MvcTestResult answer = this.web.get().uri(address).accept(MediaType.TEXT_HTML).exchange();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private static String address(MvcTestResult answer) {
		assertThat(answer).hasStatus(303).hasHeader("Cache-Control", "no-store");
		return Redirects.address(answer);
	}

}
