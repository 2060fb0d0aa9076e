package org.yidiantong.complaints.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.yidiantong.support.Redirects;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Back, forward and reload on the form for citizens: each answer is followed by a
 * redirect to a page that can be opened again.
 */
@WholeApplication
class ComplaintDraftWebTests {

	private static final String NEW = "/341503/complaints/new";

	private static final Pattern HIDDEN = Pattern
		.compile("<input type=\"hidden\" name=\"([a-z]+)\" value=\"([^\"]*)\"");

	@Autowired
	private MockMvcTester web;

	@Autowired
	private StringRedisTemplate redis;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	@Test
	void answersEachFormWithARedirectThatShowsNothingTyped() {
		String nature = address(this.web.get().uri(NEW + "?place=341503100-V04&item=B01").exchange());
		String text = answer(nature, "nature", "REQUEST");
		String contact = answer(text, "text", "路灯坏了三天");
		assertThat(contact).matches(NEW + "/[A-Za-z0-9_-]{22}/contact");
		assertThat(page(contact)).contains("怎么联系您");
	}

	@Test
	void showsEarlierAnswersOnTheWayBack() {
		String nature = begin("");
		String township = answer(nature, "nature", "INQUIRY");
		String place = answer(township, "township", "341503100");
		String item = answer(place, "place", "341503100-V04");
		String text = answer(item, "item", "B01");
		answer(text, "text", "路灯坏了三天");
		assertThat(page(text)).contains(">路灯坏了三天</textarea>");
		assertThat(page(item)).contains("value=\"B01\" required checked");
		assertThat(page(place)).contains("value=\"341503100-V04\" required checked");
		assertThat(page(nature)).contains("value=\"INQUIRY\" required checked");
	}

	@Test
	void leadsForwardStepByStepAfterTheWayBack() {
		String nature = begin("");
		String township = answer(nature, "nature", "REQUEST");
		String item = answer(answer(township, "township", "341503100"), "place", "341503100-V04");
		String text = answer(item, "item", "UNSURE");
		String contact = answer(text, "text", "路灯坏了三天");
		assertThat(answer(nature, "nature", "REQUEST")).isEqualTo(township);
		assertThat(answer(township, "township", "341503100")).endsWith("/place");
		assertThat(answer(item, "item", "UNSURE")).isEqualTo(text);
		assertThat(answer(text, "text", "路灯坏了三天")).isEqualTo(contact);
	}

	@Test
	void savesWhatIsTypedWhenOneGoesToTheStepBefore() {
		String text = answer(begin("?place=341503100-V04&item=B01"), "nature", "REQUEST");
		assertThat(answer(text, "text", "写了一半", "to", "NATURE")).endsWith("/nature");
		assertThat(page(text)).contains(">写了一半</textarea>");
	}

	@Test
	void savesWhatIsTypedWhenOneChoosesAnotherLanguage() {
		String text = answer(begin("?place=341503100-V04&item=B01"), "nature", "REQUEST");
		assertThat(page(text))
			.contains("<label class=\"language\" for=\"language\"", "formaction=\"" + NEW + "?lang=en\"")
			.doesNotContain("href=\"?lang=en\"");
		Map<String, String> typed = hidden(page(text));
		typed.put("text", "路灯坏了三天");
		typed.put("to", "TEXT");
		assertThat(post(NEW + "?lang=en", typed)).hasStatus(303).hasHeader("Location", text + "?lang=en");
		assertThat(page(text + "?lang=en")).contains("lang=\"en\"", ">路灯坏了三天</textarea>");
	}

	@Test
	void saysWhichStepItIsAndWhere() {
		String nature = begin("?place=341503100-V04&item=B01");
		assertThat(page(nature)).contains("第1步 共4步 · 黄莲村").doesNotContain("上一步");
		assertThat(page(answer(nature, "nature", "REQUEST"))).contains("第2步 共4步 · 黄莲村", "上一步");
		assertThat(page(begin(""))).contains("第1步 共7步");
	}

	@Test
	void filesOnceHoweverOftenThePagesAreOpenedAgain() {
		String review = toReview("路灯又坏了");
		String receipt = answer(review);
		String page = page(receipt);
		assertThat(page).contains("已提交");
		assertThat(page(receipt)).isEqualTo(page);
		assertThat(this.web.get().uri(review).accept(MediaType.TEXT_HTML)).bodyText()
			.contains("已经提交过", receipt)
			.doesNotContain("路灯又坏了");
	}

	@Test
	void showsTheMistakeAgainAfterAReload() {
		String text = answer(begin("?place=341503100-V04&item=B01"), "nature", "REQUEST");
		assertThat(answer(text, "text", " ")).isEqualTo(text);
		assertThat(page(text)).contains("请填写内容").isEqualTo(page(text));
		answer(text, "text", "路灯坏了");
		assertThat(page(text)).doesNotContain("请填写内容");
	}

	@Test
	void losesNothingWhenTheDraftIsGone() {
		String contact = answer(answer(begin("?place=341503100-V04&item=B01"), "nature", "REQUEST"), "text", "路灯坏了三天");
		Map<String, String> typed = hidden(page(contact));
		forget();
		typed.put("reach", "ANONYMOUS");
		assertThat(Redirects.followed(this.web, post(typed))).bodyText().contains("请核对后提交", "路灯坏了三天");
	}

	@Test
	void saysThatADraftIsGoneAndOffersANewOne() {
		String text = answer(begin("?place=341503100-V04&item=B01"), "nature", "REQUEST");
		forget();
		assertThat(this.web.get().uri(text).accept(MediaType.TEXT_HTML)).hasStatus(410)
			.bodyText()
			.contains("不再保存", "href=\"" + NEW + "\"");
	}

	@Test
	void keepsNothingReadableAndNotForLong() {
		String text = answer(begin("?place=341503100-V04&item=B01"), "nature", "REQUEST");
		answer(text, "text", "路灯坏了三天");
		String draft = text.split("/")[4];
		var keys = this.redis.keys("draft:*");
		assertThat(keys).isNotEmpty().allSatisfy((key) -> {
			assertThat(key).doesNotContain(draft);
			assertThat(this.redis.getExpire(key)).isBetween(1L, 1800L);
			assertThat(this.redis.opsForValue().get(key)).doesNotContain("路灯", "REQUEST");
		});
	}

	@Test
	void keepsNothingOfADisciplinaryReport() {
		String text = answer(begin("?place=341503100-V04&item=B01"), "nature", "REQUEST");
		answer(text, "text", "村书记贪污");
		String elsewhere = answer(text.replace("/text", "/nature"), "nature", "DISCIPLINARY");
		assertThat(page(elsewhere)).contains("tel:12388", "没有提交");
		assertThat(this.web.get().uri(text)).hasStatus(410);
	}

	@Test
	void isNotOpenedFromAnotherDistrict() {
		String text = answer(begin("?place=341503100-V04&item=B01"), "nature", "REQUEST");
		answer(text, "text", "路灯坏了三天");
		assertThat(this.web.get().uri(text.replace("341503/", "341502/"))).hasStatus(410);
	}

	@Test
	void keepsTheUnitsOutThatAReportIsAbout() {
		String respondents = answer(begin("?place=341503100-V04&item=B01"), "nature", "REPORT");
		assertThat(respondents).endsWith("/respondents");
		assertThat(page(respondents)).contains("本村（社区）", "乡镇（街道）纪委", "区直部门", "HU-D01", "可以不选");
		String text = answer(respondents, "respondents", "SU-341503100");
		assertThat(page(respondents)).contains("value=\"SU-341503100\" checked");
		String review = answer(answer(text, "text", "纪委的人不接电话"), "reach", "ANONYMOUS", "name", "", "phone", "");
		assertThat(page(review)).contains("反映的单位", "苏埠镇纪委");
		assertThat(page(answer(review))).contains("已提交");
		assertThat(respondents()).contains("SU-341503100");
	}

	@Test
	void namesNoUnitUnlessOneIsSelected() {
		String respondents = answer(begin("?place=341503100-V04&item=B01"), "nature", "REPORT");
		String text = answer(respondents);
		assertThat(text).endsWith("/text");
		assertThat(answer(answer(text, "text", "办事拖拉"), "reach", "ANONYMOUS")).endsWith("/review");
		assertThat(page(answer(respondents, "respondents", "HU-X99"))).contains("没有这个单位");
	}

	private String respondents() {
		return BoundDistrict.call(new DistrictCode(341503), () -> new TransactionTemplate(this.transactions)
			.execute((status) -> this.jdbc
				.sql("SELECT respondent_units FROM complaints_complaint WHERE tenant_id = ? ORDER BY id DESC LIMIT 1")
				.param(341503)
				.query(String.class)
				.single()));
	}

	private void forget() {
		this.redis.delete(this.redis.keys("draft:*"));
	}

	private String toReview(String words) {
		String text = answer(begin("?place=341503100-V04&item=B01"), "nature", "REQUEST");
		return answer(answer(text, "text", words), "reach", "ANONYMOUS", "name", "", "phone", "");
	}

	private String begin(String query) {
		return address(this.web.get().uri(NEW + query).exchange());
	}

	/** Answers the question at an address, and returns the address that follows. */
	private String answer(String at, String... answers) {
		Map<String, String> form = hidden(page(at));
		for (int i = 0; i < answers.length; i += 2) {
			form.put(answers[i], answers[i + 1]);
		}
		return address(post(form));
	}

	private MvcTestResult post(Map<String, String> form) {
		return post(NEW, form);
	}

	private MvcTestResult post(String address, Map<String, String> form) {
		LinkedMultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
		form.forEach(fields::add);
		return this.web.post().uri(address).accept(MediaType.TEXT_HTML).formFields(fields).exchange();
	}

	private String page(String address) {
		MvcTestResult answer = this.web.get().uri(address).accept(MediaType.TEXT_HTML).exchange();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private static String address(MvcTestResult answer) {
		assertThat(answer).hasStatus(303).hasHeader("Cache-Control", "no-store");
		return Redirects.address(answer);
	}

	private static Map<String, String> hidden(String page) {
		Map<String, String> form = new LinkedHashMap<>();
		Matcher fields = HIDDEN.matcher(page);
		while (fields.find()) {
			form.put(fields.group(1), HtmlUtils.htmlUnescape(fields.group(2)));
		}
		return form;
	}

}
