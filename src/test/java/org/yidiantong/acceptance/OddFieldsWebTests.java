package org.yidiantong.acceptance;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yidiantong.identity.Actor;
import org.yidiantong.support.ExhaustiveTest;
import org.yidiantong.support.WholeApplication;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yidiantong.support.FormTokenRequests.csrf;

/**
 * Fields that no page of ours sends: an element far beyond the end of a list, a part of a
 * field that has none, and a file where a text belongs. No form may fail on them.
 */
@WholeApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExhaustiveTest
class OddFieldsWebTests {

	private static final int YUAN = 341503;

	private static final List<String> ENDS = List.of("[2147483647]", "[256]", "[-1]", "[x]", "[0][0]", "[0].x", ".x",
			"[\u0000]");

	private final List<Actor> actors = ActorsWithAllPermissions.officers(YUAN);

	@Autowired
	private MockMvcTester web;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	@Autowired
	private YuanObjects things;

	private Map<String, String> ids = Map.of();

	private final Map<String, String> broken = new TreeMap<>();

	@BeforeAll
	void prepare() {
		this.ids = new HashMap<>(this.things.ids(this.actors.get(0), this.actors.get(1)));
	}

	@Test
	void areNoErrorOfOurs() {
		int sent = 0;
		for (Form form : forms()) {
			for (String field : form.components()) {
				for (String end : ENDS) {
					note(form + " " + field + end,
							this.web.method(form.method()).uri(address(form.pattern())).param(field + end, "1"));
					sent++;
				}
			}
		}
		assertThat(sent).isGreaterThan(500);
		assertThat(this.broken).isEmpty();
	}

	@Test
	void mayBeFilesWhereATextBelongs() {
		int sent = 0;
		for (Form form : forms()) {
			if (form.method() == HttpMethod.POST) {
				for (String field : Stream.concat(form.components().stream(), form.parameters().stream()).toList()) {
					note(form + " " + field,
							this.web.post()
								.uri(address(form.pattern()))
								.multipart()
								.file(new MockMultipartFile(field, "a.txt", "text/plain", new byte[] { 'a' })));
					sent++;
				}
			}
		}
		assertThat(sent).isGreaterThan(150);
		assertThat(this.broken).isEmpty();
	}

	private void note(String what, MockMvcTester.MockMvcRequestBuilder request) {
		noted(what,
				request.with(OddFieldsWebTests::fromElsewhere)
					.requestAttr(Actor.ATTRIBUTE, this.actors.get(0))
					.with(csrf())
					.exchange());
	}

	private void note(String what, MockMvcTester.MockMultipartMvcRequestBuilder request) {
		noted(what,
				request.with(OddFieldsWebTests::fromElsewhere)
					.requestAttr(Actor.ATTRIBUTE, this.actors.get(0))
					.with(csrf())
					.exchange());
	}

	private void noted(String what, MvcTestResult answer) {
		String page = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		if (answer.getResponse().getStatus() >= 500 || page.contains("\tat org.")) {
			this.broken.put(what, "answers " + answer.getResponse().getStatus());
		}
	}

	private static MockHttpServletRequest fromElsewhere(MockHttpServletRequest request) {
		int random = UUID.randomUUID().hashCode();
		request.setRemoteAddr("10.%d.%d.%d".formatted(random & 255, random >> 8 & 255, random >> 16 & 255));
		return request;
	}

	private String address(String pattern) {
		StringBuilder path = new StringBuilder();
		String before = "";
		for (String part : pattern.substring(1).split("/")) {
			String name = part.replaceAll("[{}]", "").replaceAll(":.*", "");
			path.append('/')
				.append(part.equals("{district:[0-9]{6}}") || name.equals("district") ? String.valueOf(YUAN)
						: part.startsWith("{")
								? this.ids.getOrDefault(before + "/" + name,
										this.ids.getOrDefault(name, name.equals("button") ? "reply" : "341503100-V04"))
								: part);
			before = part;
		}
		return path.toString();
	}

	private List<Form> forms() {
		List<Form> forms = new ArrayList<>();
		this.mapping.getHandlerMethods().forEach((info, handler) -> {
			for (RequestMethod method : info.getMethodsCondition().getMethods()) {
				info.getPatternValues()
					.stream()
					.filter((pattern) -> pattern.contains("{district"))
					.forEach((pattern) -> forms.add(new Form(method.asHttpMethod(), pattern, handler)));
			}
		});
		return forms;
	}

	/** An operation with its fields. */
	private record Form(HttpMethod method, String pattern, HandlerMethod handler) {

		/** The fields of the records that are read from a form. */
		List<String> components() {
			return Stream.of(this.handler.getMethodParameters())
				.filter((one) -> one.hasParameterAnnotation(ModelAttribute.class))
				.map(MethodParameter::getParameterType)
				.filter(Class::isRecord)
				.flatMap((type) -> Stream.of(type.getRecordComponents()))
				.map(RecordComponent::getName)
				.toList();
		}

		List<String> parameters() {
			return Stream.of(this.handler.getMethodParameters())
				.filter((one) -> one.hasParameterAnnotation(RequestParam.class))
				.map((one) -> {
					RequestParam named = one.getParameterAnnotation(RequestParam.class);
					String name = named.name().isEmpty() ? named.value() : named.name();
					return name.isEmpty() ? one.getParameter().getName() : name;
				})
				.toList();
		}

		@Override
		public String toString() {
			return this.method + " " + this.pattern;
		}

	}

}
