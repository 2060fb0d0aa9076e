package org.yidiantong.complaints.web;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.identity.Role;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.notification.NotificationManagement;
import org.yidiantong.support.Actors;
import org.yidiantong.support.Listeners;
import org.yidiantong.support.Redirects;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reports on how power was used, and mergers, by the API: nobody who is recused gets
 * them, and nobody who complained is lost.
 */
@WholeApplication
class RecusalWebTests extends FiledReports {

	private static final String VILLAGE = "HU-341503100-V04";

	private final NotificationManagement notifications;

	private final Listeners listeners;

	RecusalWebTests(@Autowired MockMvcTester web, @Autowired NotificationManagement notifications,
			@Autowired Listeners listeners) {
		super(web);
		this.notifications = notifications;
		this.listeners = listeners;
	}

	@ParameterizedTest
	@CsvSource({ "B16, HU-D02", "B17, HU-D02", "B18, HU-D02", "B27, HU-D06", "L03, HU-D21" })
	void sendsAReportOfTheTownshipToTheDepartment(String item, String department) {
		Filed report = file("REPORT", "\"itemCode\": \"" + item + "\",");
		act(report, "accept", "{}");
		act(report, "dispatch", "{\"note\": \"请核实\"}");
		assertThat((String) read(report, "$.leadUnit.code")).isEqualTo(department);
	}

	@ParameterizedTest
	@ValueSource(strings = { "B30", "L02" })
	void leavesAReportOfADepartmentToTheDistrict(String item) {
		Filed report = file("REPORT", "\"itemCode\": \"" + item + "\",");
		act(report, "accept", "{}");
		assertThat(post(report, "dispatch", "{\"note\": \"请核实\"}")).hasStatus(400).bodyText().contains("/unit");
	}

	@Test
	void letsTheDeskSayThatARequestIsAReport() {
		Filed theft = file(null, "");
		act(theft, "accept", "{}");
		act(theft, "nature", "{\"nature\": \"REPORT\"}");
		assertThat(post(theft, "dispatch", "{\"unit\": \"" + VILLAGE + "\", \"note\": \"请核实\"}")).hasStatus(409)
			.bodyText()
			.contains("unit-recused");
		act(theft, "dispatch", "{\"note\": \"请核实\"}");
		assertThat((String) read(theft, "$.leadUnit.code")).isEqualTo("HU-341503100");
		assertThat((String) read(theft, "$.nature")).isEqualTo("REPORT");
		assertThat((List<String>) read(theft, "$.history[*].action")).contains("CLASSIFY");
	}

	@Test
	void passesOnWhatIsAboutTheDesk() {
		Filed report = file(null, "");
		assertThat(find(report, DESK)).hasStatusOk();
		assertThat(post(report, "nature", "{\"nature\": \"REPORT\", \"respondents\": [\"SU-341503100\"]}", DESK))
			.hasStatusOk();
		assertThat(find(report, DESK)).hasStatus(404);
		assertThat(list(DESK)).doesNotContain(report.id());
		assertThat(list(Actors.post(Role.DISPATCHER))).contains(report.id());
	}

	/** What the desk was told before is taken back. */
	@Test
	void takesBackWhatADeskWasToldThatIsRecusedLater() {
		Filed report = file(null, "");
		assertThat(supplement(report, "还有一本账也不清")).hasStatus2xxSuccessful();
		this.listeners.finish();
		assertThat(messages()).contains("/cases/" + report.id());
		act(report, "nature", "{\"nature\": \"REPORT\", \"respondents\": [\"SU-341503100\"]}");
		this.listeners.finish();
		assertThat(messages()).doesNotContain("/cases/" + report.id());
	}

	@Test
	void neverShowsItToADeskThatTheCitizenNames() {
		Filed report = file("REPORT", "\"respondents\": [\"SU-341503100\"],");
		assertThat(find(report, DESK)).hasStatus(404);
		assertThat((Object) read(report, "$.supervisingUnit")).isNull();
	}

	@Test
	void namesEveryMistakeInTheNature() {
		Filed filed = file(null, "");
		assertThat(post(filed, "nature", "{\"nature\": \"REQUEST\", \"respondents\": [\"HU-D01\", \"HU-NONE\"]}"))
			.hasStatus(400)
			.bodyText()
			.contains("\"/respondents\"", "\"/respondents/1\"");
		assertThat(post(filed, "nature", "{}")).hasStatus(400).bodyText().contains("/nature");
	}

	@Test
	void keepsAReportOutOfWhatTheAccusedHandles() {
		Filed handled = dispatched();
		Filed report = file("REPORT", "");
		act(report, "accept", "{}");
		assertThat(post(report, "merge", "{\"into\": \"" + number(handled) + "\"}")).hasStatus(409)
			.bodyText()
			.contains("unit-recused");
	}

	@Test
	void recusesFromACaseWhoeverIsRecusedFromWhatWasMerged() {
		Filed open = file(null, "");
		act(open, "accept", "{}");
		Filed report = file("REPORT", "");
		act(report, "accept", "{}");
		act(report, "merge", "{\"into\": \"" + number(open) + "\"}");
		assertThat(post(open, "dispatch", "{\"unit\": \"" + VILLAGE + "\", \"note\": \"请核实\"}")).hasStatus(409);
		act(open, "dispatch", "{\"note\": \"请核实\"}");
		assertThat((String) read(open, "$.leadUnit.code")).isNotEqualTo(VILLAGE);
	}

	@Test
	void mergesIntoLiveCasesOnly() {
		Filed closed = closed(dispatched());
		Filed later = file(null, "");
		assertThat(post(later, "merge", "{\"into\": \"" + number(closed) + "\"}")).hasStatus(409)
			.bodyText()
			.contains("action-impossible");
		assertThat((String) read(later, "$.state")).isEqualTo("SUBMITTED");
	}

	@Test
	void answersThePersonWhoseComplaintWasMerged() {
		Filed first = dispatched();
		Filed second = file(null, "");
		act(second, "merge", "{\"into\": \"" + number(first) + "\"}");
		assertThat(track(second)).contains("\"DISPATCHED\"").doesNotContain(first.text());
		closed(first);
		assertThat(track(second)).contains("\"CLOSED\"", "路灯已修好").doesNotContain(first.text());
		assertThat(rate(second)).hasStatus(201);
		assertThat(rate(first)).hasStatus(201);
	}

	@Test
	void isNotWithdrawnWhileItGoesOnForOthers() {
		Filed first = dispatched();
		Filed second = file(null, "");
		act(second, "merge", "{\"into\": \"" + number(first) + "\"}");
		assertThat(Redirects.followed(this.web,
				this.web.post()
					.uri("/341503/track/withdrawal")
					.accept(MediaType.TEXT_HTML)
					.formField("code", first.code())
					.formField("sure", "true")
					.exchange()))
			.hasStatus(409);
		assertThat((String) read(first, "$.state")).isEqualTo("DISPATCHED");
	}

	@Test
	void isArchivedAfterTheDaysOfRatingOnly() {
		Filed closed = closed(dispatched());
		assertThat(post(closed, "archive", "{}")).hasStatus(409).bodyText().contains("archived-too-early");
		assertThat(rate(closed)).hasStatus(201);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Bearer some-token", "Bearer " })
	void isNotRatedByPrograms(String authorization) {
		Filed closed = closed(dispatched());
		assertThat(this.web.post()
			.uri("/api/v1/341503/complaints/{code}/rating", closed.code())
			.header("Authorization", authorization)
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"level\": 5}")).hasStatus(403);
	}

	private List<String> messages() {
		return BoundDistrict
			.call(Actors.YUAN, () -> this.notifications.messages(DESK, new PageRequest(PageRequest.MOST, null)))
			.items()
			.stream()
			.map((one) -> one.notice().link())
			.toList();
	}

}
