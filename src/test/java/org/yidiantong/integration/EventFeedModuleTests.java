package org.yidiantong.integration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.complaints.events.ComplaintAccepted;
import org.yidiantong.complaints.events.ComplaintFiled;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.eventlog.ModuleEvent;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.support.ModuleTest;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The feed serves what any module publishes, although the publishing module is not
 * started.
 */
@ModuleTest(nested = { "identity", "identity.clients", "identity.credentials", "organization", "audit", "secrets" })
class EventFeedModuleTests {

	private static final DistrictCode YUAN = new DistrictCode(341503);

	private static final Instant AT = Instant.parse("2021-12-15T01:00:00Z");

	@Autowired
	private MockMvcTester web;

	@Autowired
	private ApplicationEventPublisher publisher;

	@Autowired
	private PlatformTransactionManager transactions;

	@Test
	void servesEventsInTheOrderOfTheirCommit() {
		String end = end("341503");
		ComplaintId complaint = new ComplaintId(UUID.randomUUID());
		publish(filed(complaint));
		publish(new ComplaintAccepted(YUAN.value(), complaint, "2021-00017", 2, AT));
		MvcTestResult answer = get("341503", end);
		assertThat(answer).bodyJson()
			.extractingPath("$[*].type")
			.asArray()
			.containsExactly("org.yidiantong.complaint.filed.v1", "org.yidiantong.complaint.accepted.v1");
		assertThat(answer).bodyJson().extractingPath("$[*].subject").asArray().containsOnly("complaint/" + complaint);
		assertThat(answer).bodyJson().extractingPath("$[1].data.caseNumber").isEqualTo("2021-00017");
	}

	@Test
	void servesNothingOfARolledBackTransaction() {
		String end = end("341503");
		BoundDistrict.run(YUAN, () -> new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			this.publisher.publishEvent(filed(new ComplaintId(UUID.randomUUID())));
			status.setRollbackOnly();
		}));
		assertThat(get("341503", end)).bodyJson().isEqualTo("[]");
	}

	@Test
	void servesNothingOfAnotherDistrict() {
		String end = end("341502");
		publish(filed(new ComplaintId(UUID.randomUUID())));
		assertThat(get("341502", end)).bodyJson().isEqualTo("[]");
	}

	private static ComplaintFiled filed(ComplaintId complaint) {
		return new ComplaintFiled(YUAN.value(), complaint, new ItemCode("B01"), "anhui/B01", "C1", "2021.1",
				List.of(new PlaceCode("341503014"), new PlaceCode("341503014-V01")), ComplaintFiled.Nature.REQUEST,
				true, LocalDate.parse("2021-12-31"), ComplaintFiled.Channel.ONLINE, 1, AT);
	}

	private void publish(ModuleEvent event) {
		BoundDistrict.run(YUAN, () -> new TransactionTemplate(this.transactions)
			.executeWithoutResult((status) -> this.publisher.publishEvent(event)));
	}

	/** The query after which the feed of a district has no more events. */
	private String end(String district) {
		String query = "?limit=1000";
		for (String next = next(get(district, query)); !next.equals(query); next = next(get(district, query))) {
			query = next;
		}
		return query;
	}

	private MvcTestResult get(String district, String query) {
		DistrictCode code = DistrictCode.parse(district).orElseThrow();
		Actor reader = Actor.client(UUID.randomUUID(), "reader-" + district, code, Set.of(Permission.EVENTS_READ));
		MvcTestResult answer = this.web.get()
			.uri("/api/v1/" + district + "/events" + query)
			.requestAttr(Actor.ATTRIBUTE, reader)
			.header(HttpHeaders.ACCEPT, "*/*")
			.exchange();
		assertThat(answer).hasStatusOk();
		return answer;
	}

	private static String next(MvcTestResult answer) {
		String link = String.valueOf(answer.getResponse().getHeader(HttpHeaders.LINK));
		return link.substring(link.indexOf('?'), link.indexOf('>'));
	}

}
