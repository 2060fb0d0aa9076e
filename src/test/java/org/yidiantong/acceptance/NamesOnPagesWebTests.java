package org.yidiantong.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.identity.Actor;
import org.yidiantong.support.ExhaustiveTest;
import org.yidiantong.support.WholeApplication;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * People read names: no page shows the code of a unit, a place or a post, except where
 * the code is what people look for.
 */
@WholeApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExhaustiveTest
class NamesOnPagesWebTests {

	private static final Pattern CODE = Pattern
		.compile("\\b(?:OF-)?(?:HU|SU)-[0-9A-Z]+(?:-[A-Z][0-9]+)?|\\b34150[23][0-9]{3}(?:-[A-Z][0-9]{2})?\\b");

	private static final Pattern UNSEEN = Pattern
		.compile("(?s)<script.*?</script>|<style.*?</style>|<template.*?</template>|<!--.*?-->|<[^>]*>");

	/** Accounts are known by the codes of their posts, with which officers sign in. */
	private static final String LOGINS = "/staff/accounts";

	private final List<Actor> readers = ActorsWithAllPermissions.officers(341503);

	@Autowired
	private MockMvcTester web;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	@Autowired
	private YuanObjects things;

	private Map<String, String> ids = Map.of();

	@BeforeAll
	void prepare() {
		this.ids = this.things.ids(this.readers.get(0), this.readers.get(1));
	}

	@Test
	void areReadInsteadOfCodes() {
		List<Operation> pages = Operation.of(this.mapping)
			.stream()
			.filter((one) -> one.method().equals(HttpMethod.GET) && !one.isApi() && !one.pattern().contains(LOGINS))
			.toList();
		assertThat(pages).hasSizeGreaterThan(80);
		assertThat(pages.stream().flatMap((one) -> codes(one).stream())).isEmpty();
	}

	/** Citizens know their village by its name. */
	@ParameterizedTest
	@ValueSource(strings = { "/", "/341503/", "/341503/v/341503100", "/341503/v/341503100-V04", "/341503/checklist",
			"/341503/items/B16?place=341503100-V04", "/341503/search?q=%E9%BB%84%E8%8E%B2", "/341503/disclosures",
			"/341503/disclosures?place=341503100-V04", "/341503/v/341503100-V04/ledgers",
			"/341503/policies?place=341503100-V04", "/341503/v/341503100-V99", "/341503/nothing" })
	void areReadByCitizensInBothLanguages(String address) {
		for (String language : List.of("zh", "en")) {
			var page = this.web.get().uri(address).accept(MediaType.TEXT_HTML).cookie(new Cookie("lang", language));
			String text = new String(page.exchange().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
			assertThat(codes(text.replace("341503100-V99", ""))).as(language).isEmpty();
		}
	}

	@Test
	void areLookedForInWhatIsSeen() {
		assertThat(codes("<p title=\"HU-D02\">民政局<script>\"HU-D02\"</script></p>")).isEmpty();
		assertThat(codes("<p>HU-D02 是被反映的单位，<b>OF-SU-341503100</b>，341503100-V04</p>")).hasSize(3);
	}

	private List<String> codes(Operation operation) {
		List<String> found = new ArrayList<>();
		for (Actor reader : this.readers) {
			var answer = this.web.get()
				.uri(operation.address(341503, this.ids))
				.accept(MediaType.TEXT_HTML)
				.requestAttr(Actor.ATTRIBUTE, reader)
				.exchange()
				.getResponse();
			if (String.valueOf(answer.getContentType()).startsWith(MediaType.TEXT_HTML_VALUE)) {
				codes(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8))
					.forEach((code) -> found.add(operation + " shows " + reader.name() + " " + code));
			}
		}
		return found;
	}

	private static List<String> codes(String page) {
		return CODE.matcher(UNSEEN.matcher(page).replaceAll(" "))
			.results()
			.map((one) -> one.group())
			.distinct()
			.toList();
	}

}
