package org.yidiantong.eventlog;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import io.cloudevents.CloudEvent;
import io.cloudevents.jackson.JsonFormat;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidiantong.complaints.events.ComplaintAccepted;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.integration.CloudEnvelope;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

@WholeApplication
class EventFeedWebTests {

	private static final DistrictCode YUAN = new DistrictCode(341503);

	private static final String FEED = "/api/v1/341503/events";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private EventLog log;

	@Autowired
	private EventLogReader reading;

	@Autowired
	private PlatformTransactionManager transactions;

	private long start;

	@BeforeEach
	void tellThree() {
		this.start = end();
		BoundDistrict.run(YUAN, () -> new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			for (int version = 1; version <= 3; version++) {
				this.log.append(SamplePublished.of(YUAN.value(), "item/FEED", version));
			}
		}));
	}

	@Test
	void answersBatchOfCloudEvents() {
		MvcTestResult answer = get(FEED + "?after=" + this.start + "&limit=2");
		assertThat(answer).hasStatusOk().hasContentType("application/cloudevents-batch+json");
		assertThat(answer).bodyJson().extractingPath("$.length()").isEqualTo(2);
		assertThat(answer).bodyJson()
			.extractingPath("$[0]")
			.asMap()
			.containsAllEntriesOf(
					Map.ofEntries(Map.entry("specversion", "1.0"), Map.entry("type", SamplePublished.TYPE.name()),
							Map.entry("source", "/341503/checklist"), Map.entry("subject", "item/FEED"),
							Map.entry("time", "2021-12-15T01:00:00Z"), Map.entry("datacontenttype", "application/json"),
							Map.entry("dataschema", "http://localhost/events/schemas/" + SamplePublished.TYPE),
							Map.entry("district", "341503"), Map.entry("subjectversion", 1),
							Map.entry("sequence", "%019d".formatted(this.start + 1)),
							Map.entry("data",
									Map.of("tenant", 341503, "version", "v1", "base", "anhui@2021.1", "items", 36,
											"effectiveFrom", "2021-09-06"))))
			.containsOnlyKeys("specversion", "id", "type", "source", "subject", "time", "datacontenttype", "dataschema",
					"district", "recordedat", "subjectversion", "sequence", "data");
	}

	@Test
	void linksOnEvenAtEnd() {
		String second = next(get(FEED + "?after=" + this.start + "&limit=2"));
		assertThat(second).isEqualTo(FEED + "?after=" + (this.start + 2) + "&limit=2");
		MvcTestResult rest = get(second);
		assertThat(rest).bodyJson().extractingPath("$[*].subjectversion").asArray().containsExactly(3);
		MvcTestResult end = get(next(rest));
		assertThat(end).hasStatusOk().bodyJson().isEqualTo("[]");
		assertThat(next(end)).isEqualTo(next(rest));
	}

	@ParameterizedTest
	@CsvSource({ "limit=0, limit", "limit=1001, limit", "after=x, after", "after=-1, after", "wait=61, wait",
			"types=x, types" })
	void refusesWrongPart(String query, String parameter) {
		assertThat(get(FEED + "?" + query)).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[*].parameter")
			.asArray()
			.containsExactly(parameter);
	}

	@Test
	void refusesPositionBeyondEnd() {
		assertThat(get(FEED + "?after=" + (this.start + 4))).hasStatus(410)
			.bodyText()
			.contains("/problems/event-position-unknown", "请从头读取（after=0）");
	}

	@Test
	void answersChosenTypesAndPassesOverOthers() {
		append(new ComplaintAccepted(YUAN.value(), new ComplaintId(UUID.randomUUID()), "2021-00017", 4, Instant.EPOCH));
		String types = "&types=" + EventType.of(ComplaintAccepted.class);
		MvcTestResult answer = get(FEED + "?after=" + this.start + types);
		assertThat(answer).bodyJson().extractingPath("$[*].subjectversion").asArray().containsExactly(4);
		MvcTestResult nothing = get(FEED + "?after=" + (this.start + 4) + types);
		assertThat(nothing).hasStatusOk().bodyJson().isEqualTo("[]");
		assertThat(next(nothing)).isEqualTo(FEED + "?after=" + (this.start + 4) + "&limit=100" + types);
	}

	@Test
	void namesAnUnknownTypeAndTheNearestOne() {
		String type = SamplePublished.TYPE.name();
		assertThat(get(FEED + "?types=" + type + "," + type.replace(".v1", ".v9"))).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].detail")
			.asString()
			.contains(type.replace(".v1", ".v9"), type);
	}

	@Test
	void answersAWaitingRequestWhenAnEventIsCommitted() throws Exception {
		MvcTestResult waiting = request(FEED + "?after=" + (this.start + 3) + "&wait=60").asyncExchange();
		assertThat(waiting).request().hasAsyncStarted(true);
		append(SamplePublished.of(YUAN.value(), "item/FEED", 4));
		assertThat(waiting.getMvcResult().getAsyncResult(30_000))
			.asInstanceOf(InstanceOfAssertFactories.type(ResponseEntity.class))
			.extracting(ResponseEntity::getBody)
			.asInstanceOf(InstanceOfAssertFactories.list(CloudEnvelope.class))
			.extracting(CloudEnvelope::subjectversion)
			.containsExactly(4);
	}

	@Test
	void answersAWaitingRequestWithAnEmptyBatchInTheEnd() throws Exception {
		String address = FEED + "?after=" + (this.start + 3) + "&limit=100&wait=1";
		MvcTestResult waiting = request(address).asyncExchange();
		assertThat(waiting.getMvcResult().getAsyncResult(30_000))
			.asInstanceOf(InstanceOfAssertFactories.type(ResponseEntity.class))
			.satisfies((end) -> assertThat(end.getBody()).isEqualTo(List.of()))
			.satisfies((end) -> assertThat(end.getHeaders().getFirst(HttpHeaders.LINK)).contains(address));
	}

	@Test
	void answersAnUnchangedBatchWith304() {
		String full = FEED + "?after=" + this.start + "&limit=2";
		String rest = FEED + "?after=" + this.start + "&limit=100";
		String fullTag = tag(get(full));
		String restTag = tag(get(rest));
		append(SamplePublished.of(YUAN.value(), "item/FEED", 4));
		assertThat(request(full).header(HttpHeaders.IF_NONE_MATCH, fullTag)).hasStatus(304);
		assertThat(request(rest).header(HttpHeaders.IF_NONE_MATCH, restTag)).hasStatusOk();
	}

	@Test
	void isReadByTheLibraryOfCloudEvents() throws Exception {
		MvcTestResult answer = get(FEED + "?after=" + this.start + "&limit=1");
		String batch = answer.getResponse().getContentAsString();
		CloudEvent event = new JsonFormat().deserialize(batch.substring(1, batch.length() - 1).getBytes(UTF_8));
		assertThat(event.getType()).isEqualTo(SamplePublished.TYPE.name());
		assertThat(event.getSource()).isEqualTo(URI.create("/341503/checklist"));
		assertThat(event.getExtension("sequence")).isEqualTo("%019d".formatted(this.start + 1));
		assertThat(event.getTime()).isEqualTo("2021-12-15T01:00:00Z");
	}

	@Test
	void servesSchemaOfType() {
		assertThat(get("/events/schemas/" + SamplePublished.TYPE)).hasStatusOk()
			.hasContentType("application/schema+json")
			.bodyJson()
			.extractingPath("$.additionalProperties")
			.isEqualTo(false);
	}

	@Test
	void knowsNoSchemaOfAnotherType() {
		assertThat(get("/events/schemas/org.yidiantong.checklist.nothing.v1")).hasStatus(404)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/event-type-unknown");
	}

	@Test
	void isClosedToWhoMayNotReadIt() {
		Actor other = Actor.client(UUID.randomUUID(), "other-341503", YUAN, Set.of(Permission.CASES_READ));
		assertThat(this.web.get().uri(FEED)).hasStatus(401);
		assertThat(this.web.get().uri(FEED).requestAttr(Actor.ATTRIBUTE, other)).hasStatus(403);
	}

	private void append(ModuleEvent event) {
		BoundDistrict.run(YUAN, () -> new TransactionTemplate(this.transactions)
			.executeWithoutResult((status) -> this.log.append(event)));
	}

	private MockMvcTester.MockMvcRequestBuilder request(String address) {
		Actor reader = Actor.client(UUID.randomUUID(), "reader-341503", YUAN, Set.of(Permission.EVENTS_READ));
		return this.web.get().uri(address).requestAttr(Actor.ATTRIBUTE, reader).header(HttpHeaders.ACCEPT, "*/*");
	}

	private MvcTestResult get(String address) {
		return request(address).exchange();
	}

	private long end() {
		long position = 0;
		for (List<LogEntry> part = after(0); !part.isEmpty(); part = after(position)) {
			position = part.get(part.size() - 1).position();
		}
		return position;
	}

	private List<LogEntry> after(long position) {
		return BoundDistrict.call(YUAN, () -> this.reading.after(position, EventLogReader.MOST));
	}

	private static String tag(MvcTestResult answer) {
		return String.valueOf(answer.getResponse().getHeader(HttpHeaders.ETAG));
	}

	private static String next(MvcTestResult answer) {
		String link = String.valueOf(answer.getResponse().getHeader(HttpHeaders.LINK));
		assertThat(link).startsWith("<").endsWith(">; rel=\"next\"");
		return link.substring(1, link.indexOf('>'));
	}

}
