package org.yidiantong.disclosure.ledger.web;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yidiantong.complaints.FileComplaint;
import org.yidiantong.complaints.TrackingCode;
import org.yidiantong.support.BusinessDay;
import org.yidiantong.support.ClosedComplaints;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A question about a row of a ledger, and the answer that comes back to the row.
 */
@WholeApplication
@BusinessDay("2021-12-15")
class LedgerQuestionsWebTests extends LedgerSteps {

	private static final String ASKED = "有人问过这一笔，2021-12-15 已答复";

	@Autowired
	ClosedComplaints answered;

	@BeforeEach
	void publishes() throws Exception {
		assertThat(publish("2021-10", with(input("37850", "", OCTOBER), "go", "submit"))).hasStatus(302);
	}

	@Test
	void carriesTheRowThroughTheForm() throws Exception {
		Matcher link = Pattern.compile("href=\"(/[0-9]+/complaints/new\\?[^\"]*row=[^\"]*/2&[^\"]*)\"")
			.matcher(month());
		assertThat(link.find()).isTrue();
		MvcTestResult begun = this.web.get().uri(URI.create(link.group(1).replace("&amp;", "&"))).exchange();
		String form = text(this.web.get().uri(URI.create(begun.getResponse().getHeader("Location"))).exchange());
		Map<String, String> fields = Map.of("asked", "REVIEW", "key", UUID.randomUUID().toString(), "nature", "REQUEST",
				"place", this.village, "item", "L01", "row", value(form, "row"), "text", "修一盏灯要八百多？", "reach",
				"ANONYMOUS", "draft", value(form, "draft"));
		Map<String, String> written = new HashMap<>(fields);
		written.put("asked", "CONTACT");
		String review = answer(written).getResponse().getHeader("Location");
		assertThat(text(this.web.get().uri(URI.create(review)).exchange())).contains("那一笔旁边会注明有人问过");
		assertThat(answer(fields)).hasStatus(303);
		assertThat(asked()).contains(value(form, "row"));
		assertThat(asked()).isEqualTo("[" + this.village + "/2021-10/1/2]");
	}

	@Test
	void leavesOutARowThatThereIsNotOrThatIsElsewhere() throws Exception {
		String link = "/complaints/new?place=" + this.village + "&row=";
		for (String row : List.of(this.village + "/2021-10/1/99", this.village + "/2021-09/1/1", "x", "")) {
			MvcTestResult begun = citizen(link + row);
			assertThat(text(this.web.get().uri(URI.create(begun.getResponse().getHeader("Location"))).exchange()))
				.doesNotContain("name=\"row\"");
		}
		assertThat(file(this.village, this.village + "/2021-10/1/99")).hasStatus(400)
			.bodyText()
			.contains("/row", "公开的台账里没有这一笔");
		assertThat(file(this.code + "100-V02", this.village + "/2021-10/1/2")).hasStatus(400)
			.bodyText()
			.contains("/row", "不是这个地点的台账");
		assertThat(file(this.village, this.village + "/2021-10/1/2")).hasStatus(201);
	}

	@Test
	void showsThatTheQuestionWasAnsweredAndNothingElse() throws Exception {
		TrackingCode code = this.answered.open(this.code, question("REQUEST", null, 2));
		assertThat(month()).as("open").doesNotContain("有人问过");
		this.answered.close(this.code, this.village, code);
		String page = month();
		assertThat(page).containsOnlyOnce(ASKED)
			.doesNotContain("八百多", "已换新灯", code.grouped(), "后来有改动", "??")
			.containsSubsequence("id=\"r2\"", ASKED, "id=\"r3\"");
		assertThat(text(citizen("/v/" + this.village + "/ledgers/2021-10?lang=en")))
			.contains("was given on 2021-12-15");
		assertThat(api("month=2021-10")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.items[0].rows[*].answeredOn")
			.asArray()
			.containsExactly(List.of(), List.of("2021-12-15"), List.of());
		this.answered.reopen(this.code, code);
		assertThat(month()).as("reopened").doesNotContain("有人问过");
	}

	@Test
	void saysThatTheRowWasCorrectedSince() throws Exception {
		this.answered.close(this.code, this.village, this.answered.open(this.code, question("REQUEST", null, 2)));
		this.answered.close(this.code, this.village, this.answered.open(this.code, question("REQUEST", null, 3)));
		assertThat(act("2021-10", "correct", this.writer)).hasStatus(302);
		String corrected = HEAD
				+ OCTOBER.substring(HEAD.length(), OCTOBER.lastIndexOf('\n')).replace("860.50", "760.50");
		assertThat(publish("2021-10", with(with(input("37850", "", corrected), "reason", "金额有误"), "go", "submit")))
			.hasStatus(302);
		assertThat(month()).contains(ASKED, "提问时看到的是第 1 版，这一笔后来有改动", "更正后不在账上的",
				"第 1 版的“道路硬化”（凭证号 2021-003）：2021-12-15 已答复");
	}

	@Test
	void neverShowsReportsNorThoseFromWhichSomebodyIsRecused() throws Exception {
		this.answered.close(this.code, this.village, this.answered.open(this.code, question("REQUEST", null, 1)));
		for (String hidden : List.of("nature = 'REPORT'", "nature = 'INQUIRY', recused_units = '{X}'",
				"recused_units = '{}', recused_posts = '{x}'")) {
			assertThat(month()).contains(ASKED);
			change(hidden);
			assertThat(month()).as(hidden).doesNotContain("有人问过");
			change("nature = 'REQUEST', recused_units = '{}', recused_posts = '{}'");
		}
	}

	@Test
	void neverShowsWhatIsAboutASingleCitizen() throws Exception {
		this.answered.close(this.code, this.village, this.answered.open(this.code, question("REQUEST", "B20", 1)));
		assertThat(month()).doesNotContain("有人问过");
		assertThat(asked()).as("kept for the desk").contains("/2021-10/1/1");
	}

	private void change(String columns) {
		BoundDistrict
			.run(this.code,
					() -> new TransactionTemplate(this.transactions).executeWithoutResult((status) -> this.jdbc
						.sql("UPDATE complaints_complaint SET " + columns + " WHERE tenant_id = ?")
						.param(this.code.value())
						.update()));
	}

	private FileComplaint question(String nature, @Nullable String item, int row) {
		return new FileComplaint(UUID.randomUUID().toString(), item, this.village, "修一盏灯要八百多？", nature, true, null,
				List.of(), List.of(), List.of(), this.village + "/2021-10/1/" + row);
	}

	private String month() throws Exception {
		return text(citizen("/v/" + this.village + "/ledgers/2021-10"));
	}

	private String asked() {
		return rows("SELECT asked_place || '/' || asked_month || '/' || asked_version || '/' || asked_row"
				+ " FROM complaints_complaint WHERE tenant_id = ? AND asked_place IS NOT NULL");
	}

	private MvcTestResult file(String place, String row) {
		return this.web.post()
			.uri("/api/v1/" + this.code + "/complaints")
			.header("Idempotency-Key", UUID.randomUUID().toString())
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"placeCode\": \"%s\", \"text\": \"修一盏灯要八百多？\", \"anonymous\": true, \"row\": \"%s\"}"
				.formatted(place, row))
			.exchange();
	}

	private MvcTestResult answer(Map<String, String> fields) {
		var request = this.web.post().uri("/" + this.code + "/complaints/new");
		fields.forEach(request::param);
		return request.exchange();
	}

	private static String value(String page, String field) {
		Matcher found = Pattern.compile("name=\"" + field + "\" value=\"([^\"]*)\"").matcher(page);
		assertThat(found.find()).as(field).isTrue();
		return found.group(1);
	}

}
