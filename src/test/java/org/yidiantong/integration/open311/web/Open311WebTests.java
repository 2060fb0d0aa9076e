package org.yidiantong.integration.open311.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.ComplaintManagement;
import org.yidiantong.complaints.TrackingCode;
import org.yidiantong.identity.Actor;
import org.yidiantong.support.Actors;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A client of Open311 reads the services, files a request, and reads what is public.
 */
@WholeApplication
class Open311WebTests {

	private static final String V2 = "/open311/341503/v2";

	private static final String VILLAGE = "341503100-V04";

	private final MockMvcTester web;

	private final ComplaintManagement complaints;

	Open311WebTests(@Autowired MockMvcTester web, @Autowired ComplaintManagement complaints) {
		this.web = web;
		this.complaints = complaints;
	}

	@Test
	void tellsWhatTheDistrictOffers() {
		String discovery = text(get("/open311/341503/discovery.json"));
		assertThat((String) JsonPath.read(discovery, "$.endpoints[0].url")).endsWith("/open311/341503/v2");
		assertThat(text(get("/open311/341503/discovery.xml"))).contains("<endpoints><endpoint><specification>",
				"<formats><format>text/xml</format>");
		String services = text(get(V2 + "/services.json"));
		assertThat((List<String>) JsonPath.read(services, "$[*].service_code")).hasSize(37).contains("B01", "OTHER");
		assertThat((List<String>) JsonPath.read(services, "$[?(@.metadata != true)]")).isEmpty();
		assertThat(text(get(V2 + "/services.xml"))).startsWith("<?xml")
			.contains("<services><service><service_code>B01</service_code>");
		String definition = text(get(V2 + "/services/B01.json"));
		assertThat(
				(List<String>) JsonPath.read(definition, "$.attributes[0].values[?(@.key == '" + VILLAGE + "')].name"))
			.containsExactly("苏埠镇黄莲村");
		assertThat(get(V2 + "/services/NONE.json")).hasStatus(404).bodyText().contains("[{\"code\":404");
	}

	@Test
	void filesByTheSameDoorAndReadsOnceItIsAccepted() {
		String token = filed("service_code", "B01", "attribute[place]", VILLAGE, "description", "路灯坏了");
		assertThat(get(V2 + "/tokens/" + token + ".json")).hasStatusOk()
			.bodyJson()
			.extractingPath("$[0].service_request_id")
			.isNull();
		String number = accepted(token);
		assertThat(text(get(V2 + "/requests/" + number + ".json"))).contains("\"status\":\"open\"",
				"\"address_id\":\"" + VILLAGE, "T00:00:00+08:00");
		assertThat(text(get(V2 + "/requests/" + number + ".xml")))
			.contains("<request><service_request_id>" + number + "</service_request_id><status>open</status>");
		assertThat(numbers("?service_code=B01&status=open")).contains(number);
		assertThat(numbers("?service_request_id=" + number + ",2021-99999")).containsExactly(number);
		assertThat(numbers("?status=closed")).doesNotContain(number);
		assertThat(numbers("?service_code=OTHER")).doesNotContain(number);
	}

	@Test
	void tellsTheTownshipOnlyWhereACitizenCouldBeRecognized() {
		String number = accepted(filed("service_code", "B16", "address_id", VILLAGE, "description", "不批"));
		String unassigned = accepted(filed("service_code", "OTHER", "address_string", "苏埠镇黄莲村", "description", "灯"));
		for (String each : List.of(number, unassigned)) {
			String one = text(get(V2 + "/requests/" + each + ".json"));
			assertThat((String) JsonPath.read(one, "$[0].address_id")).isEqualTo("341503100");
			assertThat(one).contains("苏埠镇").doesNotContain("黄莲村");
		}
	}

	@Test
	void tellsNeitherTextNorPersonNorTimeOfDay() {
		String number = accepted(filed("service_code", "B01", "address_id", VILLAGE, "description", "王秀英家门口的灯",
				"last_name", "王", "first_name", "秀英", "phone", "13800005678"));
		assertThat(text(get(V2 + "/requests/" + number + ".json"))).doesNotContain("灯", "秀英", "1380");
		String day = ((String) JsonPath.read(text(get(V2 + "/requests/" + number + ".json")),
				"$[0].requested_datetime"))
			.substring(0, 10);
		assertThat(numbers("?start_date=" + day + "T23:59:59%2B08:00&end_date=" + day)).contains(number);
		assertThat(numbers("?start_date=" + day + "&end_date=" + day + "T00:00:00%2B08:00")).contains(number);
	}

	@Test
	void neverShowsReportsOnHowPowerWasUsed() {
		String report = number(accept(complaint("REPORT")));
		assertHidden(report);
		TrackingCode later = complaint("REQUEST");
		String number = number(accept(later));
		assertThat(numbers("")).contains(number);
		act(later, "nature", "{\"nature\": \"REPORT\"}");
		assertHidden(number);
	}

	@Test
	void hidesWhatWasTakenBackOrHandedOver() {
		TrackingCode withdrawn = complaint("REQUEST");
		String number = number(accept(withdrawn));
		BoundDistrict.run(Actors.YUAN, () -> this.complaints.withdraw(withdrawn));
		assertHidden(number);
		TrackingCode referred = accept(complaint("REQUEST"));
		act(referred, "refer", "{\"note\": \"请到信访局\"}");
		assertHidden(number(referred));
	}

	@Test
	void answersTheSameKeyWithTheSameToken() {
		String key = UUID.randomUUID().toString();
		String[] fields = { "service_code", "B01", "address_id", VILLAGE, "description", "路灯坏了" };
		String first = text(post(key, "json", fields));
		assertThat(text(post(key, "json", fields))).isEqualTo(first);
		assertThat(post(key, "json", "service_code", "B01", "address_id", VILLAGE, "description", "别的")).hasStatus(422)
			.bodyText()
			.startsWith("[{\"code\":422");
		assertThat(text(post(null, "json", fields))).isNotEqualTo(first);
	}

	@Test
	void namesEveryMistakeAtOnce() {
		assertThat(post(null, "json", "colour", "red")).hasStatus(400).bodyText().contains("colour");
		MvcTestResult json = post(null, "json", "service_code", "B99", "lat", "31.7", "media_url", "http://10.0.0.1/x",
				"phone", "1");
		assertThat(json).hasStatus(400)
			.bodyText()
			.contains("\"address_id: ", "\"service_code: ", "\"media_url: ", "\"description: ", "\"phone: ",
					"\"last_name: ")
			.doesNotContain("placeCode", "contact");
		assertThat(post(null, "xml", "service_code", "B01")).hasStatus(400)
			.bodyText()
			.contains("<errors><error><code>400</code><description>address_id: ");
	}

	@Test
	void saysWhatIsNotKept() {
		String answer = text(post(null, "json", "service_code", "B01", "address_id", VILLAGE, "description", "路灯坏了",
				"email", "a@b.example", "lat", "31.7", "long", "116.3"));
		assertThat((String) JsonPath.read(answer, "$[0].service_notice")).contains("没有保存：lat、long、email");
	}

	@Test
	void filesXml() {
		assertThat(xml("<service_requests><request><service_code>B01</service_code><address_id>" + VILLAGE
				+ "</address_id><description>路灯&amp;门</description></request></service_requests>"))
			.hasStatus(201)
			.bodyText()
			.contains("<service_requests><request><token>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><request><a>&x;</a></request>",
			"<!DOCTYPE r SYSTEM \"http://127.0.0.1:1/r.dtd\"><request/>",
			"<!DOCTYPE r [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><request><description>&b;</description></request>",
			"<!DOCTYPE request><request/>" })
	void refusesDocumentTypesAndEntities(String document) {
		assertThat(xml(document)).hasStatus(400).bodyText().contains("DOCTYPE").doesNotContain("aaaa");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "<request>", "<other/>", "<request><a><b/></a></request>", "<request/><request/>",
			"<service_requests><request/><request/></service_requests>", "<request><a>&x;</a></request>" })
	void refusesOtherDocuments(String document) {
		assertThat(xml(document)).hasStatus(400).bodyText().startsWith("<?xml").contains("<errors><error>");
	}

	@ParameterizedTest
	@CsvSource({ "?status=done, status", "?start_date=yesterday, start_date", "?end_date=%2B99999-01-01, end_date",
			"?start_date=2021-01-01&end_date=2021-12-01, end_date", "?service_code=a%20b, service_code",
			"?statsu=open, statsu", "?jurisdiction_id=341502, jurisdiction_id" })
	void refusesFiltersThatItCannotRead(String query, String parameter) {
		assertThat(get(V2 + "/requests.json" + query)).hasStatus(400)
			.bodyText()
			.contains("{\"code\":400,\"description\":\"" + parameter + ": ");
	}

	@ParameterizedTest
	@CsvSource({ "GET, /open311/999999/v2/services.json, 404", "GET, /open311/341503/v2/none.json, 404",
			"DELETE, /open311/341503/v2/requests.json, 405", "POST, /open311/341503/v2/requests.json, 415",
			"GET, /open311/341503/v2/tokens/AAAA.json, 400" })
	void writesEveryErrorAsTheStandardDoes(String method, String address, int status) {
		assertThat(this.web.method(HttpMethod.valueOf(method)).uri(address).header("Accept", "text/html").exchange())
			.hasStatus(status)
			.bodyText()
			.startsWith("[{\"code\":" + status + ",\"description\":\"");
	}

	@Test
	void keepsTheComplaintsOfADistrictInTheDistrict() {
		String number = number(accept(complaint("REQUEST")));
		assertThat(text(get("/open311/341502/v2/requests.json?service_request_id=" + number))).doesNotContain(VILLAGE);
	}

	private void assertHidden(String number) {
		assertThat(get(V2 + "/requests/" + number + ".json")).hasStatus(404);
		assertThat(numbers("")).doesNotContain(number);
		assertThat(numbers("?service_request_id=" + number)).isEmpty();
	}

	private List<String> numbers(String query) {
		return JsonPath.read(text(get(V2 + "/requests.json" + query)), "$[*].service_request_id");
	}

	private String filed(String... fields) {
		return JsonPath.read(text(post(null, "json", fields)), "$[0].token");
	}

	private String accepted(String token) {
		accept(TrackingCode.parse(token));
		return JsonPath.read(text(get(V2 + "/tokens/" + token + ".json")), "$[0].service_request_id");
	}

	/** Files by the ordinary API, which takes a nature. */
	private TrackingCode complaint(String nature) {
		MvcTestResult filed = this.web.post()
			.uri("/api/v1/341503/complaints")
			.header("Idempotency-Key", UUID.randomUUID().toString())
			.contentType("application/json")
			.content("{\"itemCode\": \"B01\", \"placeCode\": \"" + VILLAGE
					+ "\", \"text\": \"账目\", \"anonymous\": true," + " \"nature\": \"" + nature + "\"}")
			.exchange();
		return TrackingCode.parse(JsonPath.read(text(filed), "$.trackingCode"));
	}

	private TrackingCode accept(TrackingCode code) {
		act(code, "accept", "{}");
		return code;
	}

	private String number(TrackingCode code) {
		return JsonPath.read(text(get(V2 + "/tokens/" + code.grouped() + ".json")), "$[0].service_request_id");
	}

	private void act(TrackingCode code, String action, String body) {
		String id = BoundDistrict.call(Actors.YUAN, () -> this.complaints.rateable(code).complaint().toString());
		String address = "/api/v1/341503/cases/" + id;
		String revision = String.valueOf(this.web.get()
			.uri(address)
			.requestAttr(Actor.ATTRIBUTE, Actors.program())
			.exchange()
			.getResponse()
			.getHeader("ETag"));
		assertThat(this.web.post()
			.uri(address + "/" + action)
			.requestAttr(Actor.ATTRIBUTE, Actors.program())
			.header("If-Match", revision)
			.contentType("application/json")
			.content(body)
			.exchange()).hasStatusOk();
	}

	private MvcTestResult post(@Nullable String key, String format, String... fields) {
		var request = this.web.post().uri(V2 + "/requests." + format).contentType("application/x-www-form-urlencoded");
		if (key != null) {
			request.header("Idempotency-Key", key);
		}
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return request.exchange();
	}

	private MvcTestResult xml(String document) {
		return this.web.post()
			.uri(V2 + "/requests.xml")
			.contentType("text/xml")
			.content(document.getBytes(StandardCharsets.UTF_8))
			.exchange();
	}

	private MvcTestResult get(String address) {
		return this.web.get().uri(URI.create(address)).exchange();
	}

	private static String text(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
