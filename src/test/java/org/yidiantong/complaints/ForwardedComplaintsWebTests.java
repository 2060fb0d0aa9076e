package org.yidiantong.complaints;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.support.Actors;
import org.yidiantong.support.GeneratedPhotos;
import org.yidiantong.support.WholeApplication;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The hotline forwards a complaint with its own number and a photo, follows it, and gets
 * the answer that it writes back, by its own number or the one of the platform.
 */
@WholeApplication
class ForwardedComplaintsWebTests {

	private static final String API = "/api/v1/341503";

	private static final String FORWARDED = API + "/forwarded-complaints";

	private final String number = "12345-2021-" + UUID.randomUUID().toString().substring(0, 8);

	private final Actor hotline = office("hotline-341503");

	@Autowired
	private MockMvcTester web;

	@Test
	void leadsFromTheCallToTheAnswerByBothNumbers() throws Exception {
		MvcTestResult forwarded = forward(this.hotline, UUID.randomUUID().toString(), body(photo()));
		assertThat(forwarded).hasStatus(201).bodyJson().extractingPath("$.number").isEqualTo(this.number);
		String id = read(forwarded, "$.id");
		assertThat(forwarded.getResponse().getHeader("Location")).isEqualTo(FORWARDED + "/" + id);
		attachMore(read(forwarded, "$.trackingCode"));
		String etag = act(id, "accept", "\"1\"", "{}");
		etag = act(id, "dispatch", etag, "{\"unit\": \"HU-341503100-V04\", \"note\": \"请核实\"}");
		etag = act(id, "reply", etag, "{\"text\": \"已换新灯\"}");
		assertThat(read(find(this.hotline, this.number), "$.items[0].status")).isEqualTo("REPLIED");
		assertThat(find(this.hotline, this.number)).bodyText().doesNotContain("已换新灯");
		etag = act(id, "review", etag, "{\"approved\": true, \"note\": \"属实\"}");
		act(id, "close", etag, "{}");
		String here = read(find(this.hotline, this.number), "$.items[0].caseNumber");
		for (String one : List.of(this.number, here)) {
			assertThat(find(this.hotline, one)).bodyJson()
				.extractingPath("$.items[*].answer")
				.asArray()
				.containsExactly("已换新灯");
			assertThat(cases(one)).bodyJson()
				.extractingPath("$.items[*].foreignNumber")
				.asArray()
				.containsExactly(this.number);
		}
		assertThat(get(this.hotline, FORWARDED + "/" + id)).hasStatusOk()
			.bodyJson()
			.extractingPath("$.channel")
			.isEqualTo("HOTLINE");
	}

	@Test
	void filesOneComplaintForOneNumber() throws Exception {
		String key = UUID.randomUUID().toString();
		MvcTestResult first = forward(this.hotline, key, body(""));
		MvcTestResult again = forward(this.hotline, key, body(""));
		assertThat(again.getResponse().getContentAsString()).isEqualTo(first.getResponse().getContentAsString());
		assertThat(forward(this.hotline, key, body("").replace("三天", "四天"))).hasStatus(422);
		assertThat(forward(this.hotline, UUID.randomUUID().toString(), body(""))).hasStatus(409)
			.bodyJson()
			.extractingPath("$.detail")
			.asString()
			.contains(this.number, JsonPath.<String>read(first.getResponse().getContentAsString(), "$.id"));
		assertThat(forward(this.hotline, null, body(""))).hasStatus(400);
	}

	@Test
	void showsAnOfficeWhatItForwardedOnly() throws Exception {
		String id = read(forward(this.hotline, UUID.randomUUID().toString(), body("")), "$.id");
		Actor other = office("province-341503");
		assertThat(find(other, this.number)).bodyJson().extractingPath("$.items").asArray().isEmpty();
		assertThat(get(other, FORWARDED + "/" + id)).hasStatus(404);
		assertThat(get(Actors.program(), FORWARDED + "/" + id)).hasStatus(403);
		assertThat(get(this.hotline, API + "/cases/" + id)).hasStatus(403);
		assertThat(get(this.hotline, FORWARDED)).hasStatus(400);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					{}                                                              | number, placeCode, text, contact
					{"number": "a b", "channel": "ONLINE", "placeCode": "x", "text": "x", "anonymous": true} | number, channel, placeCode
					{"number": "1", "placeCode": "341503100-V04", "text": "x", "contact": {"name": "", "phone": "1"}} | contact.name, contact.phone
					""")
	void namesEveryMistake(String body, String pointers) throws Exception {
		MvcTestResult refused = forward(this.hotline, UUID.randomUUID().toString(), body);
		assertThat(refused).hasStatus(400);
		assertThat(JsonPath.<List<String>>read(refused.getResponse().getContentAsString(), "$.errors[*].pointer"))
			.containsExactlyInAnyOrder(List.of(pointers.split(", "))
				.stream()
				.map(ForwardedComplaintsWebTests::pointer)
				.toArray(String[]::new));
	}

	private static String pointer(String path) {
		return "/" + path.replace('.', '/');
	}

	private static Actor office(String client) {
		return Actor.client(UUID.randomUUID(), client, Actors.YUAN, Set.of(Permission.CASES_FORWARD));
	}

	private String body(String photo) {
		return """
				{"number": "%s", "placeCode": "341503100-V04", "text": "村口的路灯坏了三天", "photos": [%s],
				 "contact": {"name": "王秀英", "phone": "13805640000"}}""".formatted(this.number,
				photo.isEmpty() ? "" : "\"" + photo + "\"");
	}

	private String photo() throws Exception {
		MvcTestResult taken = this.web.post()
			.uri(API + "/complaints/photos")
			.multipart()
			.file(new MockMultipartFile("photo", "a.jpg", "image/jpeg", GeneratedPhotos.jpeg(40, 30)))
			.exchange();
		return read(taken, "$.photo");
	}

	private void attachMore(String trackingCode) throws Exception {
		assertThat(this.web.post()
			.uri(API + "/complaints/" + trackingCode + "/supplements")
			.contentType("application/json")
			.content("{\"text\": \"来电人补充：是村部门口那一盏\", \"photos\": [\"" + photo() + "\"]}")).hasStatusOk();
	}

	private MvcTestResult forward(Actor office, String key, String body) {
		var request = this.web.post()
			.uri(FORWARDED)
			.requestAttr(Actor.ATTRIBUTE, office)
			.contentType("application/json")
			.content(body);
		return ((key == null) ? request : request.header("Idempotency-Key", key)).exchange();
	}

	private MvcTestResult find(Actor office, String one) {
		return get(office, FORWARDED + "?number=" + one);
	}

	private MvcTestResult cases(String one) {
		return get(Actors.program(), API + "/cases?number=" + one);
	}

	private MvcTestResult get(Actor actor, String address) {
		return this.web.get().uri(address).requestAttr(Actor.ATTRIBUTE, actor).exchange();
	}

	private String act(String id, String action, String etag, String body) {
		MvcTestResult answer = this.web.post()
			.uri(API + "/cases/" + id + "/" + action)
			.requestAttr(Actor.ATTRIBUTE, Actors.program())
			.header("If-Match", etag)
			.contentType("application/json")
			.content(body)
			.exchange();
		assertThat(answer).hasStatusOk();
		return answer.getResponse().getHeader("ETag");
	}

	private static String read(MvcTestResult answer, String path) throws UnsupportedEncodingException {
		assertThat(answer.getResponse().getStatus()).as(answer.getResponse().getContentAsString()).isBetween(200, 201);
		return JsonPath.read(answer.getResponse().getContentAsString(UTF_8), path);
	}

}
