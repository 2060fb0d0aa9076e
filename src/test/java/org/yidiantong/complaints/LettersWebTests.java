package org.yidiantong.complaints;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.cards.CardKind;
import org.yidiantong.complaints.cards.CardRaising;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.identity.Actor;
import org.yidiantong.support.Actors;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The supervision letters of a complaint of 黄莲村 that is overdue, for those who may see
 * it.
 */
@WholeApplication
class LettersWebTests {

	private static final Actor DESK = Actors.desk(ComplaintFixture.TOWNSHIP);

	private final MockMvcTester web;

	private final ComplaintInspection cases;

	private final ComplaintId complaint;

	LettersWebTests(@Autowired MockMvcTester web, @Autowired ComplaintManagement complaints,
			@Autowired ComplaintInspection cases, @Autowired ComplaintDesk desk, @Autowired ComplaintTriage triage,
			@Autowired ComplaintHandling handling, @Autowired CardRaising cards,
			@Autowired TransactionOperations transactions, @Autowired BusinessClock clock) {
		this.web = web;
		this.cases = cases;
		this.complaint = new ComplaintFixture(complaints, cases, desk, triage, handling).to(ComplaintState.HANDLING)
			.standing()
			.id();
		clock.at(clock.instant().plus(Duration.ofDays(60)), () -> BoundDistrict.run(Actors.YUAN,
				() -> transactions.executeWithoutResult((status) -> cards.raise(List.of(this.complaint.value())))));
	}

	@Test
	void areDocumentsWithoutWhatIdentifiesAnybody() throws IOException {
		MvcTestResult sent = get("document", red(), DESK);
		assertThat(sent).hasStatusOk()
			.hasContentType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
		try (XWPFDocument document = new XWPFDocument(
				new ByteArrayInputStream(sent.getResponse().getContentAsByteArray()));
				XWPFWordExtractor words = new XWPFWordExtractor(document)) {
			assertThat(words.getText()).contains("督办函〔", "路灯坏了", "黄莲村", "书面说明").doesNotContain("HU-", "SU-", "341503");
		}
	}

	@Test
	void arePagesOnTheCaseAsWell() {
		assertThat(get("page", red(), DESK)).hasStatusOk().hasContentType("application/pdf");
		assertThat(this.web.get()
			.uri("/341503/staff/cases/{id}/letters/{letter}/page", this.complaint, red())
			.requestAttr(Actor.ATTRIBUTE, DESK)
			.exchange()).hasStatusOk();
	}

	@Test
	void areThereForNobodyWhoDoesNotSeeTheComplaint() {
		assertThat(get("document", red(), Actors.desk("341503101"))).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get("document", "2021-999999", DESK)).hasStatus(HttpStatus.NOT_FOUND);
	}

	private MvcTestResult get(String part, String letter, Actor actor) {
		return this.web.get()
			.uri("/api/v1/341503/cases/{id}/letters/{letter}/{part}", this.complaint, letter, part)
			.requestAttr(Actor.ATTRIBUTE, actor)
			.exchange();
	}

	private String red() {
		return BoundDistrict.call(Actors.YUAN, () -> this.cases.find(DESK, this.complaint))
			.cards()
			.stream()
			.filter((card) -> card.kind() == CardKind.RED)
			.map((card) -> String.valueOf(card.letter()))
			.findFirst()
			.orElseThrow();
	}

}
