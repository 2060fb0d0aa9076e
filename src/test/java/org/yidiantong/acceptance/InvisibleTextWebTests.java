package org.yidiantong.acceptance;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.media.Schema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yidiantong.http.JsonRequest;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.ClientManagement;
import org.yidiantong.support.ExhaustiveTest;
import org.yidiantong.support.WholeApplication;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yidiantong.support.FormTokenRequests.csrf;

/**
 * A text of which nobody sees anything is no text: in every text field of every request
 * and of every form, also in a part of it and in a list, a zero width space has the same
 * answer as nothing at all.
 */
@WholeApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExhaustiveTest
class InvisibleTextWebTests {

	private static final int YUAN = 341503;

	private static final String INVISIBLE = "\u200B";

	/** What can be done once only, so that the second request has another answer. */
	private static final String ONCE = "/bulletin";

	/** An adaptation names an actor or keeps that of the list; a place has one draft. */
	private static final String KEPT = "/adaptations changes/0/actor";

	private final List<Actor> actors = ActorsWithAllPermissions.officers(YUAN);

	private final JsonMapper json = JsonMapper.builder().build();

	@Autowired
	private MockMvcTester web;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	@Autowired
	private YuanObjects things;

	@Autowired
	private ClientManagement clients;

	private Map<String, String> ids = Map.of();

	private String token = "";

	@BeforeAll
	void prepare() {
		this.ids = new HashMap<>(this.things.ids(this.actors.get(0), this.actors.get(1)));
		this.token = ActorsWithAllPermissions.token(this.web, this.clients, YUAN, "invisible");
	}

	@Test
	void isNoTextInAnyRequest() {
		Map<String, String> different = new TreeMap<>();
		int fields = 0;
		for (Target target : targets()) {
			for (Class<?> body : target.bodies()) {
				for (String field : texts(body, "/", "/0")) {
					String where = target + " " + field;
					fields++;
					if (!where.endsWith(KEPT)) {
						compare(where, different, (text) -> request(target, body, field, text));
					}
				}
			}
		}
		assertThat(fields).isGreaterThan(50);
		assertThat(different).isEmpty();
	}

	@Test
	void isNoTextInAnyForm() {
		Map<String, String> different = new TreeMap<>();
		int fields = 0;
		for (Target target : targets()) {
			for (String field : target.fields()) {
				fields++;
				compare(target + " " + field, different, (text) -> form(target, field, text));
			}
		}
		assertThat(fields).isGreaterThan(80);
		assertThat(different).isEmpty();
	}

	private static void compare(String where, Map<String, String> different,
			Function<String, MockHttpServletResponse> sent) {
		MockHttpServletResponse nothing = sent.apply("");
		MockHttpServletResponse invisible = sent.apply(INVISIBLE);
		String said = words(nothing) + " / " + words(invisible);
		if (nothing.getStatus() != invisible.getStatus() || !words(nothing).equals(words(invisible))) {
			different.put(where, said);
		}
	}

	/** The status and which fields are wrong; of a page, the refusals on it. */
	private static String words(MockHttpServletResponse answer) {
		String text = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
		List<String> wrong = new ArrayList<>();
		Pattern.compile("\"pointer\"\\s*:\\s*\"([^\"]*)\"")
			.matcher(text)
			.results()
			.forEach((one) -> wrong.add(one.group(1)));
		return answer.getStatus() + " " + wrong;
	}

	private MockHttpServletResponse request(Target target, Class<?> body, String field, String text) {
		Schema schema = body.getAnnotation(Schema.class);
		String example = (schema == null || schema.example().isEmpty()) ? "{}" : schema.example();
		ObjectNode node = (ObjectNode) this.json.readTree(example);
		if (node.has("number")) {
			node.put("number", UUID.randomUUID().toString());
		}
		put(node, field, text);
		return this.web.method(target.method())
			.uri(address(target.pattern()))
			.with(InvisibleTextWebTests::fromElsewhere)
			.header("Authorization", "Bearer " + this.token)
			.header("If-Match", "\"999999\"")
			.header("Idempotency-Key", UUID.randomUUID())
			.contentType("application/json")
			.content(node.toString())
			.exchange()
			.getResponse();
	}

	/** Puts a text at the end of a path, with all that it leads through. */
	private static void put(ObjectNode node, String path, String text) {
		int slash = path.indexOf('/');
		String name = (slash < 0) ? path : path.substring(0, slash);
		String rest = (slash < 0) ? "" : path.substring(slash + 1);
		if (rest.isEmpty()) {
			node.put(name, text);
		}
		else if (rest.equals("0")) {
			node.putArray(name).add(text);
		}
		else if (rest.startsWith("0/")) {
			JsonNode first = node.path(name).path(0);
			put(first.isObject() ? (ObjectNode) first : node.putArray(name).addObject(), rest.substring(2), text);
		}
		else {
			put(node.path(name).isObject() ? (ObjectNode) node.path(name) : node.putObject(name), rest, text);
		}
	}

	private MockHttpServletResponse form(Target target, String field, String text) {
		return this.web.method(target.method())
			.uri(address(target.pattern()))
			.with(InvisibleTextWebTests::fromElsewhere)
			.requestAttr(Actor.ATTRIBUTE, this.actors.get(0))
			.with(csrf())
			.param("revision", "999999")
			.param(field, text)
			.exchange()
			.getResponse();
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
			String filled = part;
			if (part.startsWith("{")) {
				String name = part.replaceAll("[{}]", "").replaceAll(":.*", "");
				filled = name.equals("district") ? String.valueOf(YUAN) : this.ids.getOrDefault(before + "/" + name,
						this.ids.getOrDefault(name, name.equals("button") ? "reply" : "341503100-V04"));
			}
			path.append('/').append(filled);
			before = part;
		}
		return path.toString();
	}

	/** Every operation that writes. */
	private List<Target> targets() {
		List<Target> targets = new ArrayList<>();
		this.mapping.getHandlerMethods().forEach((info, handler) -> {
			for (RequestMethod method : info.getMethodsCondition().getMethods()) {
				for (String pattern : info.getPatternValues()) {
					if (method != RequestMethod.GET && pattern.contains("{district") && !pattern.endsWith(ONCE)) {
						targets.add(new Target(method.asHttpMethod(), pattern, handler));
					}
				}
			}
		});
		return targets;
	}

	/**
	 * The paths of all texts.
	 * @param part what leads into a part
	 * @param first what leads to the first of a list
	 */
	private static List<String> texts(Class<?> type, String part, String first) {
		return type.isRecord() ? Stream.of(type.getRecordComponents())
			.flatMap((one) -> texts(one.getName(), one.getGenericType(), part, first).stream())
			.toList() : List.of();
	}

	private static List<String> texts(String path, Type type, String part, String first) {
		if (type == String.class) {
			return List.of(path);
		}
		if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
			return texts(path + first, list.getActualTypeArguments()[0], part, first);
		}
		return (type instanceof Class<?> record)
				? texts(record, part, first).stream().map((one) -> path + part + one).toList() : List.of();
	}

	/** An operation, with what it takes. */
	private record Target(HttpMethod method, String pattern, HandlerMethod handler) {

		List<Class<?>> bodies() {
			return parameters().<Class<?>>map(MethodParameter::getParameterType)
				.filter((type) -> type.isAnnotationPresent(JsonRequest.class))
				.toList();
		}

		List<String> fields() {
			if (this.pattern.startsWith("/api/")) {
				return List.of();
			}
			Stream<String> own = parameters().filter(
					(one) -> one.hasParameterAnnotation(RequestParam.class) && isTextual(one.getGenericParameterType()))
				.map((one) -> {
					RequestParam named = one.getParameterAnnotation(RequestParam.class);
					String name = named.name().isEmpty() ? named.value() : named.name();
					return name.isEmpty() ? one.getParameter().getName() : name;
				});
			Stream<String> records = parameters().filter((one) -> one.hasParameterAnnotation(ModelAttribute.class))
				.flatMap((one) -> texts(one.getParameterType(), ".", "").stream());
			return Stream.concat(own, records).distinct().toList();
		}

		private static boolean isTextual(Type type) {
			return type == String.class || type instanceof ParameterizedType list && list.getRawType() == List.class
					&& list.getActualTypeArguments()[0] == String.class;
		}

		private Stream<MethodParameter> parameters() {
			return Stream.of(this.handler.getMethodParameters());
		}

		@Override
		public String toString() {
			return this.method + " " + this.pattern;
		}

	}

}
