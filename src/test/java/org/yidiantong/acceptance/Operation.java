package org.yidiantong.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.yidiantong.http.OpenToAll;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.site.CitizenPage;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * An HTTP method and an address in the mapping registry.
 */
record Operation(HttpMethod method, String pattern, Class<?> controller, boolean takesFiles) {

	private static final Map<String, String> BODIES = Map.ofEntries(
			Map.entry("dispatch", "{\"unit\": \"HU-341503100-V04\", \"note\": \"请核实\"}"),
			Map.entry("reject", "{\"reason\": \"OUT_OF_SCOPE\", \"note\": \"请到法院\"}"),
			Map.entry("merge", "{\"into\": \"2021-00001\"}"), Map.entry("reply", "{\"text\": \"已修好\"}"),
			Map.entry("extend", "{\"until\": \"2022-01-10\", \"note\": \"等测绘\"}"),
			Map.entry("review", "{\"approved\": true}"), Map.entry("nature", "{\"nature\": \"REPORT\"}"),
			Map.entry("reports", "{\"period\": \"2021\"}"),
			Map.entry("proposals", "{\"kind\": \"DROP\", \"item\": \"B01\", \"reason\": \"村里没有这件事\"}"),
			Map.entry("sweeps", "{\"places\": [\"341503100-V04\"], \"task\": \"查看路灯\", \"dueOn\": \"2021-12-31\"}"),
			Map.entry("samples", "{\"from\": \"2018-03-01\", \"to\": \"2018-03-01\", \"percent\": 50}"),
			Map.entry("rating-exclusions",
					"{\"rating\": \"017d4a3c-5b00-7000-8000-000000000001\", \"reason\": \"冒名评价\", \"evidence\": \"电话核实，本人没有评价过\"}"),
			Map.entry("supervise", "{\"note\": \"请尽快\", \"dueOn\": \"2021-12-31\"}"),
			Map.entry("{unit}", "{\"checked\": 2, \"found\": 1, \"fixed\": 1}"),
			Map.entry("subscriptions", "{\"url\": \"https://8.8.8.8/hook\"}"),
			Map.entry("forwarded-complaints",
					"{\"number\": \"1\", \"placeCode\": \"341503100-V04\", \"text\": \"路灯坏了\", \"anonymous\": true}"),
			Map.entry("bulk-dispatch",
					"{\"cases\": [{\"id\": \"017d4a3c-5b00-7000-8000-000000000001\", \"revision\": 0}], \"note\": \"请核实\"}"),
			Map.entry("test", "{\"type\": \"org.yidiantong.complaint.filed.v1\"}"),
			Map.entry("replay", "{\"after\": 0, \"until\": 1}"));

	private static final List<String> NOTED = List.of("refer", "supplement", "return", "suspend", "reopen", "take-back",
			"escalate", "explain");

	/** Returns all operations below a district that require authentication. */
	static List<Operation> of(RequestMappingHandlerMapping mapping) {
		return of(mapping, (handler) -> !isOpen(handler));
	}

	/** Returns all operations below a district, including open ones. */
	static List<Operation> everything(RequestMappingHandlerMapping mapping) {
		return of(mapping, (handler) -> true);
	}

	/** Returns all lists below a district that are read page by page. */
	static List<Operation> lists(RequestMappingHandlerMapping mapping) {
		return of(mapping,
				(handler) -> Stream.of(handler.getMethodParameters())
					.anyMatch((parameter) -> parameter.getParameterType() == PageRequest.class))
			.stream()
			.filter((each) -> each.method() == HttpMethod.GET)
			.toList();
	}

	private static List<Operation> of(RequestMappingHandlerMapping mapping, Predicate<HandlerMethod> wanted) {
		List<Operation> operations = new ArrayList<>();
		mapping.getHandlerMethods().forEach((info, handler) -> {
			if (wanted.test(handler)) {
				for (RequestMethod method : info.getMethodsCondition().getMethods()) {
					for (String pattern : new TreeSet<>(info.getPatternValues())) {
						operations.add(new Operation(method.asHttpMethod(), pattern, handler.getBeanType(),
								info.getConsumesCondition()
									.getConsumableMediaTypes()
									.contains(MediaType.MULTIPART_FORM_DATA)));
					}
				}
			}
		});
		return operations.stream().filter((each) -> each.pattern().contains("{district")).toList();
	}

	private static boolean isOpen(HandlerMethod handler) {
		return handler.hasMethodAnnotation(CitizenPage.class) || handler.hasMethodAnnotation(OpenToAll.class)
				|| AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), OpenToAll.class);
	}

	boolean isApi() {
		return this.pattern.startsWith("/api/");
	}

	/**
	 * Whether its address identifies an object of a district. Versions of lists, base
	 * lists and items have the same names in every district.
	 */
	boolean namesSomething() {
		return this.pattern.replace("/{version}", "")
			.replace("/{base}", "")
			.replace("/items/{code}", "")
			.replace("/figures/{figure}", "")
			.split("/\\{").length > 2;
	}

	/** Returns the last part of its address, which names the action. */
	String verb() {
		return this.pattern.substring(this.pattern.lastIndexOf('/') + 1);
	}

	/** Returns the type of its body; a form for files is sent without one. */
	MediaType contentType() {
		return this.takesFiles ? MediaType.MULTIPART_FORM_DATA : MediaType.APPLICATION_JSON;
	}

	/** Returns a valid JSON body for it. */
	String body() {
		return BODIES.getOrDefault(verb(), NOTED.contains(verb()) ? "{\"note\": \"说明\"}" : "{}");
	}

	/**
	 * Returns its address in a district.
	 * @param values values of the variables, by the preceding part of the address and the
	 * variable's name; the method before or the next part after makes a value for few
	 * @throws AssertionError when a variable has no value
	 */
	String address(int district, Map<String, String> values) {
		List<String> parts = new ArrayList<>(List.of(this.pattern.split("/")));
		for (int at = 1; at < parts.size(); at++) {
			if (parts.get(at).startsWith("{")) {
				String next = (at + 1 < parts.size()) ? parts.get(at + 1) : "";
				String before = List.of(this.pattern.split("/")).get(at - 1);
				parts.set(at, value(parts.get(at), before, next, district, values));
			}
		}
		return String.join("/", parts);
	}

	private String value(String variable, String before, String next, int district, Map<String, String> values) {
		if (variable.startsWith("{district")) {
			return String.valueOf(district);
		}
		String name = variable.replaceAll("[{}]", "").replaceAll("[:.].*", "");
		String key = before + "/" + name;
		String ending = variable.substring(variable.lastIndexOf('}') + 1);
		return Stream.of(this.method + " " + key, key + "/" + next, key, name)
			.map(values::get)
			.filter(Objects::nonNull)
			.findFirst()
			.map((value) -> value + ending)
			.orElseThrow(() -> new AssertionError("Add a test value for " + key + " of " + this));
	}

	@Override
	public String toString() {
		return this.method + " " + this.pattern;
	}

}
