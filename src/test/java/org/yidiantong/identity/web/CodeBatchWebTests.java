package org.yidiantong.identity.web;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import jakarta.servlet.http.Cookie;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.support.WholeApplication;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yidiantong.identity.Officers.YUAN;

/**
 * The activation codes of a township's posts in one answer.
 */
@WholeApplication
class CodeBatchWebTests {

	private static final String TOWNSHIP = "341503201";

	private static final Actor ADMINISTRATOR = actor("admin", Role.DISTRICT_ADMINISTRATOR);

	private static final Actor SECOND = actor("admin-2", Role.DISTRICT_ADMINISTRATOR);

	private static final Actor AUDITOR = actor("auditor", Role.AUDITOR);

	private static final Pattern CODE = Pattern.compile("(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}");

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private static final Pattern WORKBOOK = Pattern.compile("sheet;base64,([A-Za-z0-9+/=&#;]+)\"");

	@Autowired
	private MockMvcTester web;

	@Test
	void showsTheCodesOfATownshipOnSlipsAndInAWorkbookOnce() throws Exception {
		String opened = opened();
		MvcTestResult answer = issue(ADMINISTRATOR, Map.of("townships", TOWNSHIP, "again", "true", "opened", opened));
		assertThat(answer).hasStatusOk().hasHeader("Cache-Control", "no-store");
		List<String> codes = all(CODE, text(answer));
		assertThat(codes).hasSizeGreaterThan(10).doesNotHaveDuplicates();
		assertThat(text(answer)).contains("青山乡人民政府", "OF-HU-341503201-V01").doesNotContain("韩摆渡镇");
		assertThat(column(answer)).containsExactlyElementsOf(codes);
		MvcTestResult reloaded = issue(ADMINISTRATOR, Map.of("townships", TOWNSHIP, "again", "true", "opened", opened));
		assertThat(text(reloaded)).doesNotContainPattern(CODE).contains("打开本页以后已经发过");
		String log = text(get("/341503/staff/audit?what=account/OF-HU-341503201-V01", AUDITOR));
		assertThat(log).contains("发激活码").doesNotContain(codes.get(0));
	}

	@Test
	void leavesGuardedPostsToASecondAdministrator() {
		String post = "OF-SU-341503201";
		MvcTestResult first = issue(ADMINISTRATOR, Map.of("posts", post, "again", "true", "opened", opened()));
		assertThat(text(first)).doesNotContainPattern(CODE).contains(post, "须由另一名管理员再发一次");
		MvcTestResult second = issue(SECOND, Map.of("posts", post, "again", "true", "opened", later()));
		assertThat(all(CODE, text(second))).hasSize(1);
	}

	@Test
	void namesThePostsThatGetNone() {
		String blocked = "OF-HU-341503202-V01";
		post("/341503/staff/accounts/" + account(blocked) + "/block", ADMINISTRATOR, Map.of());
		MvcTestResult answer = issue(ADMINISTRATOR, Map.of("posts", blocked + "，OF-HU-NOBODY <b>", "opened", opened()));
		assertThat(text(answer)).doesNotContainPattern(CODE)
			.containsPattern(blocked + "(?s).{1,120}已停用")
			.containsPattern("OF-HU-NOBODY(?s).{1,120}没有这个岗位")
			.doesNotContain("<b>");
	}

	@Test
	void asksForAChoiceAndBoundsIt() {
		assertThat(issue(ADMINISTRATOR, Map.of())).hasStatus(400).bodyText().contains("请选择乡镇街");
		String many = String.join(" ", IntStream.range(0, 600).mapToObj((i) -> "P" + i).toList());
		assertThat(issue(ADMINISTRATOR, Map.of("posts", many))).hasStatus(400).bodyText().contains("一次最多 500 个");
	}

	@Test
	void isForThoseWhoMayIssueCodes() {
		assertThat(issue(AUDITOR, Map.of("townships", TOWNSHIP))).hasStatus(403);
		assertThat(get("/341503/staff/accounts/codes", AUDITOR)).hasStatus(403);
		assertThat(get("/341503/staff/accounts/codes", ADMINISTRATOR)).hasStatusOk().bodyText().contains("青山乡", "本级部门");
	}

	private static String opened() {
		return Long.toString(Instant.now().getEpochSecond());
	}

	/** After every code that the test has issued, as far as a form may say. */
	private static String later() {
		return Long.toString(Instant.now().plusSeconds(60).getEpochSecond());
	}

	private static List<String> column(MvcTestResult answer) throws Exception {
		String encoded = all(WORKBOOK, text(answer), 1).get(0).replace("&#43;", "+");
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Base64.getDecoder().decode(encoded)))) {
			Sheet sheet = book.getSheetAt(0);
			return IntStream.rangeClosed(1, sheet.getLastRowNum())
				.mapToObj((row) -> sheet.getRow(row).getCell(4).getStringCellValue())
				.toList();
		}
	}

	private String account(String post) {
		Pattern account = Pattern.compile("staff/accounts/([0-9a-f-]{36})/code");
		return all(account, text(get("/341503/staff/accounts?q=" + post, ADMINISTRATOR)), 1).get(0);
	}

	private MvcTestResult issue(Actor actor, Map<String, String> form) {
		return post("/341503/staff/accounts/codes", actor, form);
	}

	private MvcTestResult get(String path, Actor actor) {
		return this.web.get().uri(path).requestAttr(Actor.ATTRIBUTE, actor).exchange();
	}

	private MvcTestResult post(String path, Actor actor, Map<String, String> form) {
		Cookie origin = new Cookie(StaffCookies.FORM, "any");
		String token = all(TOKEN, text(this.web.get().uri("/341503/staff/login").cookie(origin).exchange()), 1).get(0);
		MockMvcTester.MockMvcRequestBuilder request = this.web.post()
			.uri(path)
			.requestAttr(Actor.ATTRIBUTE, actor)
			.cookie(origin)
			.param("_csrf", token);
		form.forEach(request::param);
		return request.exchange();
	}

	private static Actor actor(String post, Role role) {
		return Actor.officer(UUID.randomUUID(), post, YUAN, null, Set.of(role));
	}

	private static String text(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private static List<String> all(Pattern pattern, String text) {
		return all(pattern, text, 0);
	}

	private static List<String> all(Pattern pattern, String text, int group) {
		return pattern.matcher(text).results().map((MatchResult found) -> found.group(group)).toList();
	}

}
