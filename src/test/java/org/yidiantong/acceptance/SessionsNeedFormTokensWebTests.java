package org.yidiantong.acceptance;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Officers;
import org.yidiantong.support.ExhaustiveTest;
import org.yidiantong.support.WholeApplication;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yidiantong.support.FormTokenRequests.csrf;

/**
 * Sends every changing operation that requires authentication with the cookie of a
 * session and without a form token, in many spellings of its address. The session may act
 * in none of them.
 */
@WholeApplication
@Import(Officers.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExhaustiveTest
class SessionsNeedFormTokensWebTests {

	private static final int YUAN = 341503;

	private final List<Actor> actors = ActorsWithAllPermissions.officers(YUAN);

	@Autowired
	private MockMvcTester web;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	@Autowired
	private YuanObjects objects;

	@Autowired
	private Officers officers;

	private Map<String, String> ids = Map.of();

	private Cookie session = new Cookie("staff-session", "none");

	@BeforeAll
	void prepare() {
		this.ids = this.objects.ids(this.actors.get(0), this.actors.get(1));
		this.session = new Cookie("staff-session", this.officers.signIn(Officers.YUAN, "dispatcher"));
	}

	@Test
	void whateverTheSpellingOfTheAddress() {
		assertThat(changing()).hasSizeGreaterThan(30);
		assertThat(changing().flatMap((each) -> acted(each).stream())).isEmpty();
	}

	@Test
	void actsWithAFormTokenOnStaffPagesOnly() {
		List<String> acting = changing()
			.filter((each) -> isActor(
					this.web.method(each.method()).uri(address(each)).cookie(this.session).with(csrf()).exchange()))
			.map(Operation::pattern)
			.toList();
		List<String> pages = changing().map(Operation::pattern).filter((each) -> each.contains("}/staff/")).toList();
		assertThat(acting).hasSizeGreaterThan(10).containsExactlyElementsOf(pages);
	}

	private Stream<Operation> changing() {
		return Operation.of(this.mapping)
			.stream()
			.filter((each) -> each.method() != HttpMethod.GET && each.method() != HttpMethod.HEAD)
			.filter((each) -> !each.pattern().contains("/planted/") && !each.verb().equals("logout"));
	}

	private List<String> acted(Operation operation) {
		List<String> acted = new ArrayList<>();
		for (String spelling : spellings(address(operation))) {
			MvcTestResult answer = this.web.method(operation.method())
				.uri(URI.create(spelling))
				.cookie(this.session)
				.header("If-Match", "\"0\"")
				.contentType(operation.isApi() ? "application/json" : "application/x-www-form-urlencoded")
				.content(operation.isApi() ? operation.body() : "note=x")
				.exchange();
			if (isActor(answer)) {
				acted.add(operation.method() + " " + spelling + " answers " + answer.getResponse().getStatus());
			}
		}
		return acted;
	}

	private String address(Operation operation) {
		return operation.address(YUAN, this.ids);
	}

	private static boolean isActor(MvcTestResult answer) {
		return answer.getRequest().getAttribute(Actor.ATTRIBUTE) != null;
	}

	private static List<String> spellings(String address) {
		return Stream.concat(
				Stream.of(address, address + "/", address + ".", address + "%2e", address + ";x=1", "/" + address,
						address.toUpperCase(Locale.ROOT), "/x/.." + address, "/%2e" + address, "/." + address,
						address.replace("/", "//"), address.replace("/", "/;x=1/"),
						address.replace("/", "%2f").replaceFirst("%2f", "/"), everyLetterEncoded(address)),
				eachPartChanged(address))
			.distinct()
			.toList();
	}

	/** Changes one part of an address at a time. */
	private static Stream<String> eachPartChanged(String address) {
		List<String> parts = List.of(address.substring(1).split("/"));
		return Stream.iterate(0, (n) -> n < parts.size(), (n) -> n + 1).flatMap((n) -> {
			String part = parts.get(n);
			return Stream
				.of("%" + Integer.toHexString(part.charAt(0)) + part.substring(1), part + ";x=1", part + "%20",
						part + "%3bx", "%25" + Integer.toHexString(part.charAt(0)) + part.substring(1))
				.map((changed) -> joined(parts, n, changed));
		});
	}

	private static String joined(List<String> parts, int changed, String part) {
		List<String> all = new ArrayList<>(parts);
		all.set(changed, part);
		return "/" + String.join("/", all);
	}

	private static String everyLetterEncoded(String address) {
		return address.chars()
			.mapToObj((letter) -> (letter == '/') ? "/" : "%" + Integer.toHexString(letter))
			.collect(Collectors.joining());
	}

}
