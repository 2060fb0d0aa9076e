package org.yidiantong.portal.web;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureWebMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What citizens find on their pages.
 */
@SpringBootTest(classes = PortalSlice.class)
@AutoConfigureWebMvc
@AutoConfigureMockMvc
class CitizenPageWebTests {

	private final MockMvcTester web;

	CitizenPageWebTests(@Autowired MockMvcTester web) {
		this.web = web;
	}

	@Test
	void listsTheDistricts() {
		assertThat(page("/")).contains("裕安区", "六安市", "href=\"/341503/\"");
	}

	@Test
	void leadsToTheSlash() {
		assertThat(this.web.get().uri("/341503")).hasStatus(301).hasHeader(HttpHeaders.LOCATION, "/341503/");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/341503/nothing", "/341503/v/nowhere", "/341503/items/X99" })
	void keepsTheFrameOfTheDistrictOnAddressesThatDoNotExist(String path) {
		assertThat(this.web.get().uri(path).accept(MediaType.TEXT_HTML)).hasStatus(404)
			.bodyText()
			.contains("class=\"where\">裕安区", "href=\"/341503/checklist\"", " · 裕安区</title>", "/341503/theme.css?v=1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/341503/", "/341503/checklist", "/341503/items/L01", "/341503/v/341503014-V01",
			"/341503/track", "/341503/nothing" })
	void isDescribedForSearchAndLeavesNothingOutsideLandmarks(String path) throws Exception {
		String page = this.web.get()
			.uri(path)
			.accept(MediaType.TEXT_HTML)
			.exchange()
			.getResponse()
			.getContentAsString();
		assertThat(page).containsPattern("<meta name=\"description\"\\s+content=\"[^\"]{20,}\">");
		String outside = page.replaceAll("(?s).*<body>|</body>.*", "")
			.replaceAll("(?s)<(header|main|footer)\\b.*?</\\1>", "")
			.replaceAll("<a class=\"skip\".*?</a>", "");
		assertThat(outside).isBlank();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/341503/", "/341503/checklist", "/341503/items/B01", "/341503/track", "/341503/search" })
	void hasASearchBoxOnEveryPage(String path) {
		assertThat(page(path))
			.containsPattern("<form class=\"find wide\" role=\"search\" method=\"get\" action=\"/341503/search\">")
			.containsPattern("<input type=\"search\" name=\"q\"[^>]*aria-label=");
		assertThat(page("/")).doesNotContain("role=\"search\"");
	}

	@Test
	void marksWhatWasFoundAndLeadsOn() {
		String first = page("/341503/search?q=会议");
		assertThat(first).contains("“会议”的搜索结果", "找到 25 条", "村民&lt;<mark>会议</mark>&gt;", "不归这里管",
				"href=\"/341503/items/B00\"", "value=\"会议\"");
		Matcher next = Pattern.compile("href=\"(/341503/search\\?[^\"]*after=[^\"]+)\"").matcher(first);
		assertThat(next.find()).isTrue();
		assertThat(page(HtmlUtils.htmlUnescape(next.group(1)).replace("%E4%BC%9A%E8%AE%AE", "会议")))
			.contains("/items/B24\"")
			.doesNotContain("/items/B00\"", "还有结果");
	}

	@Test
	void leadsOnWhenNothingIsFound() {
		assertThat(page("/341503/search?q=<script>"))
			.contains("没有找到“&lt;script&gt;”", "href=\"/341503/complaints/new\"", ">生孩子</a>")
			.doesNotContain("<script>");
		assertThat(page("/341503/search")).contains("请写出要找的事");
	}

	@Test
	void offersToSayThatAStepWasNotFollowed() {
		assertThat(page("/341503/items/B01?place=341503014-V01"))
			.contains("/341503/complaints/new?place=341503014-V01&amp;item=B01&amp;step=2");
		assertThat(page("/341503/items/B01")).contains("item=B01&amp;step=3");
	}

	@Test
	void showsTheDistrictsFigures() {
		assertThat(page("/341503/")).contains(">351</dd>", ">29</dd>", ">380</dd>", ">22</dd>", ">295</dd>", "村里的事")
			.contains("href=\"/341503/checklist/C1\"", "href=\"/341503/v/341503014\"", "/341503/theme.css?v=1");
	}

	@Test
	void showsWhoIsInChargeAtAPlace() {
		assertThat(page("/341503/v/341503014-V01")).contains("黄莲村村民委员会", "苏埠镇纪委", "苏埠镇</a>")
			.contains("/341503/v/341503014-V01/qr.svg", "/341503/items/B32?place=341503014-V01");
		assertThat(page("/341503/v/341503014-C01")).contains("B01").doesNotContain("B32");
	}

	@Test
	void showsTheOpenVillagesOfATownship() {
		assertThat(page("/341503/v/341503014")).contains("黄莲村", "横排头社区").doesNotContain("撤并村");
	}

	@Test
	void saysThatAPlaceIsClosed() {
		assertThat(page("/341503/v/341503014-V02")).contains("自 2021年10月1日 起，这里已经停用");
		assertThat(page("/341503/v/341503014-V01")).doesNotContain("停用", "启用");
	}

	@ParameterizedTest
	@CsvSource({ "黄莲, 341503014-V01", "横排头社区, 341503014-C01", "341503102000, 341503014" })
	void leadsFromOtherNamesToThePermanentCode(String name, String code) {
		assertThat(this.web.get().uri("/341503/v/{name}", name)).hasStatus(301)
			.hasHeader(HttpHeaders.LOCATION, "/341503/v/" + code);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/341503/v/nowhere", "/341503/v/nowhere/qr.svg", "/341503/checklist?place=nowhere",
			"/341503/items/B01?place=nowhere", "/341503/checklist/C9" })
	void namesWhatItDoesNotKnow(String path) {
		assertThat(this.web.get().uri(path).accept(MediaType.TEXT_HTML)).hasStatus(404)
			.doesNotContainHeader(HttpHeaders.ETAG)
			.bodyText()
			.containsAnyOf("没有这个地点", "没有这个大类")
			.contains("href=\"/341503/\"");
	}

	@Test
	void showsTheListByCategory() {
		assertThat(page("/341503/checklist")).contains("党务村务管理", "便民服务办理", "共 2 项", "2021年9月6日", "/341503/items/B01\"");
		assertThat(page("/341503/checklist?lang=en")).contains("Party and village affairs", "September 6, 2021");
		assertThat(page("/341503/checklist?place=黄莲")).contains("/341503/items/B01?place=341503014-V01");
	}

	@Test
	void showsAnItemsFlowWithItsLimits() {
		assertThat(page("/341503/items/B01")).contains("支部提议", "不超过 3 个工作日", "不少于 7 日", ">法定<", ">本地<", "按会期")
			.contains("第21—26条", "自 2018年12月29日 起施行", "归这里管", "不归这里管", "受理后 14 个工作日内")
			.contains("本平台、公示栏", "所有人", "会议记录", "先干后补会")
			.doesNotContain("??", "portal.");
	}

	@Test
	void tellsTheTimeForAComplaintAsThatOfAComplaint() {
		assertThat(page("/341503/items/B01")).contains("<dt>投诉办理时限</dt><dd>一般投诉，受理后 14 个工作日内办理</dd>");
		assertThat(page("/341503/items/B01?lang=en")).contains("<dt>Time for handling a complaint</dt>");
	}

	@Test
	void lendsNobodyTheQrCodeThatARequestsHostHasMade() {
		for (String path : new String[] { "/341503/qr.svg", "/341503/v/341503014-V01/qr.svg" }) {
			assertThat(this.web.get().uri(path)).hasStatusOk()
				.hasHeader(HttpHeaders.CACHE_CONTROL, "no-cache, private")
				.bodyText()
				.contains("http://localhost" + path.replaceFirst("/?qr.svg", "").replaceFirst("341503$", "341503/"));
		}
		assertThat(page("/341503/")).contains("src=\"/341503/qr.svg\"");
	}

	@Test
	void asksForThePlaceWhereNoneIsNamed() {
		assertThat(page("/341503/items/B32"))
			.contains("村（社区）党组织、村（居）委会", "<optgroup label=\"苏埠镇\">", "value=\"341503014-V01\"")
			.doesNotContain("value=\"341503014-C01\"", "value=\"341503014-V02\"");
		assertThat(page("/341503/items/B32?place=")).contains("<optgroup");
	}

	@Test
	void showsTheUnitsOfTheNamedPlace() {
		assertThat(page("/341503/items/B01?place=341503014-V01")).contains("黄莲村由谁办", "黄莲村村民委员会", "苏埠镇纪委")
			.doesNotContain("<select");
		assertThat(page("/341503/items/B32?place=341503014-C01")).contains("本事项不适用于横排头社区");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/341503/", "/341503/v/341503014", "/341503/v/341503014-V02", "/341503/checklist",
			"/341503/checklist/C1", "/341503/items/B01", "/341503/items/B01?place=341503014-V01", "/nothing" })
	void speaksBothLanguagesWithoutAGap(String path) {
		String query = path.contains("?") ? "&lang=en" : "?lang=en";
		assertThat(page(path)).contains("lang=\"zh-CN\"").doesNotContain("??", "<script", "style=");
		assertThat(page(path + query)).contains("lang=\"en\"", "Skip to content").doesNotContain("??");
	}

	private String page(String path) {
		byte[] html = this.web.get()
			.uri(path)
			.accept(MediaType.TEXT_HTML)
			.exchange()
			.getResponse()
			.getContentAsByteArray();
		return new String(html, StandardCharsets.UTF_8);
	}

}
