package org.yidiantong.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yidiantong.complaints.ComplaintManagement;
import org.yidiantong.complaints.FileComplaint;
import org.yidiantong.complaints.TrackingCode;
import org.yidiantong.identity.Actor;
import org.yidiantong.support.Actors;
import org.yidiantong.support.ClosedComplaints;
import org.yidiantong.support.ExhaustiveTest;
import org.yidiantong.support.Redirects;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.District;
import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever has chosen English reads no Chinese but what a district has named or written,
 * on no page of citizens and officers.
 */
@WholeApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExhaustiveTest
class EnglishPagesWebTests {

	private static final int YUAN = 341503;

	private static final String PLACE = "341503100-V04";

	private static final Cookie ENGLISH = new Cookie("lang", "en");

	private final List<Actor> readers = ActorsWithAllPermissions.officers(YUAN);

	/** What nobody has stored: names of files, what is sealed, and titles of drafts. */
	private static final List<String> WRITTEN = List.of("请尽快办理", "历史.jsonl", "租金没有公开", "路灯坏了", "2021年第三季度");

	private DistrictTexts texts = new DistrictTexts("341503", List.of());

	@Autowired
	private MockMvcTester web;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	@Autowired
	private YuanObjects things;

	@Autowired
	private ClosedComplaints closed;

	@Autowired
	private ComplaintManagement complaints;

	private Map<String, String> ids = Map.of();

	@BeforeAll
	void prepare(@Autowired DistrictManagement districts, @Autowired StoredTexts stored) {
		this.ids = new HashMap<>(this.things.ids(this.readers.get(0), this.readers.get(1)));
		this.texts = new DistrictTexts("341503",
				Stream
					.of(WRITTEN.stream(), stored.of(Actors.YUAN).stream(), districts.all().stream().map(District::name))
					.flatMap((one) -> one)
					.toList());
	}

	@Test
	void ofOfficersContainChineseOfTheDistrictOnly() {
		List<Operation> pages = Operation.of(this.mapping)
			.stream()
			.filter((one) -> one.method().equals(HttpMethod.GET) && !one.isApi())
			.toList();
		assertThat(pages).hasSizeGreaterThan(80);
		List<String> chinese = new ArrayList<>();
		for (Operation operation : pages) {
			this.readers.forEach((reader) -> chinese(operation.address(YUAN, this.ids), reader)
				.forEach((text) -> chinese.add(operation + " shows " + reader.name() + " " + text)));
		}
		assertThat(chinese).isEmpty();
	}

	@Test
	void ofCitizensContainChineseOfTheDistrictOnly() {
		List<String> addresses = Stream.of(
				Stream.of("/", "/341503/", "/341503/v/341503100", "/341503/v/" + PLACE, "/341503/checklist",
						"/341503/checklist/versions", "/341503/checklist/versions/2021.1",
						"/341503/checklist/versions/2021.1/items/B16", "/341503/items/B16",
						"/341503/items/B16?place=" + PLACE, "/341503/search?q=%E8%B7%AF%E7%81%AF", "/341503/policies",
						"/341503/policies/mine", "/341503/disclosures", "/341503/v/" + PLACE + "/ledgers",
						"/341503/track", "/341503/complaints/new", "/341503/complaints/elsewhere/disciplinary",
						"/341503/complaints/elsewhere/urgent", "/341503/problems/not-found", "/341503/nothing"),
				steps(), complaints())
			.flatMap((one) -> one)
			.toList();
		assertThat(addresses.stream()
			.flatMap((address) -> chinese(address, null).stream().map((text) -> address + " shows " + text))).isEmpty();
	}

	/** Each step of the form of a complaint. */
	private Stream<String> steps() {
		String begun = Redirects
			.address(this.web.get().uri("/341503/complaints/new?place=" + PLACE + "&item=B16").exchange());
		return Stream.of("nature", "township", "place", "item", "respondents", "text", "contact", "review")
			.map((step) -> begun.replaceFirst("[^/]*$", step));
	}

	/** The pages of complaints in which much has happened. */
	private Stream<String> complaints() {
		TrackingCode fresh = BoundDistrict.call(Actors.YUAN,
				() -> TrackingCode.parse(this.complaints
					.file(new FileComplaint(UUID.randomUUID().toString(), "B16", PLACE, "租金没有公开", null, true, null))
					.trackingCode()));
		return Stream.of(this.closed.closed(Actors.YUAN, PLACE, false), fresh)
			.map((code) -> Redirects.address(this.web.post()
				.uri("/341503/track")
				.accept(MediaType.TEXT_HTML)
				.formField("code", code.grouped())
				.exchange()));
	}

	private List<String> chinese(String address, @Nullable Actor reader) {
		var request = this.web.get().uri(address).accept(MediaType.TEXT_HTML).cookie(ENGLISH);
		if (reader != null) {
			request.requestAttr(Actor.ATTRIBUTE, reader);
		}
		var answer = request.exchange().getResponse();
		return String.valueOf(answer.getContentType()).startsWith(MediaType.TEXT_HTML_VALUE)
				? this.texts.otherChinese(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8))
				: List.of();
	}

}
