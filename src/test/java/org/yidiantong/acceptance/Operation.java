package org.yidiantong.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yidiantong.http.OpenToAll;
import org.yidiantong.site.CitizenPage;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * One method at one address, as the mapping registry has it.
 */
record Operation(HttpMethod method, String pattern, Class<?> controller) {

	/** All there are below a district for somebody who is known. */
	static List<Operation> of(RequestMappingHandlerMapping mapping) {
		return of(mapping, (handler) -> !isOpen(handler));
	}

	/** All there are below a district, open ones too. */
	static List<Operation> everything(RequestMappingHandlerMapping mapping) {
		return of(mapping, (handler) -> true);
	}

	private static List<Operation> of(RequestMappingHandlerMapping mapping, Predicate<HandlerMethod> wanted) {
		List<Operation> operations = new ArrayList<>();
		mapping.getHandlerMethods().forEach((info, handler) -> {
			if (wanted.test(handler)) {
				for (RequestMethod method : info.getMethodsCondition().getMethods()) {
					for (String pattern : new TreeSet<>(info.getPatternValues())) {
						operations.add(new Operation(method.asHttpMethod(), pattern, handler.getBeanType()));
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

	/** Whether it is about one thing, which belongs to a district. */
	boolean namesSomething() {
		return this.pattern.split("/\\{").length > 2;
	}

	/** What it does, as the last part of its address says. */
	String verb() {
		return this.pattern.substring(this.pattern.lastIndexOf('/') + 1);
	}

	/**
	 * Its address in a district.
	 * @param values what to put in for the variables, by what stands before each in the
	 * address and by name
	 * @throws AssertionError when there is no value for one of them
	 */
	String address(int district, Map<String, String> values) {
		List<String> parts = Stream.of(this.pattern.split("/")).toList();
		StringBuilder before = new StringBuilder();
		return parts.stream().map((part) -> {
			String filled = part.startsWith("{") ? value(part, before.toString(), district, values) : part;
			before.setLength(0);
			before.append(part);
			return filled;
		}).collect(Collectors.joining("/"));
	}

	private String value(String variable, String before, int district, Map<String, String> values) {
		if (variable.startsWith("{district")) {
			return String.valueOf(district);
		}
		String name = variable.replaceAll("[{}]", "").replaceAll(":.*", "");
		String value = values.getOrDefault(before + "/" + name, values.get(name));
		if (value == null) {
			throw new AssertionError(this + " names a " + before + "/" + name + ", and the test knows none: add one");
		}
		return value;
	}

	@Override
	public String toString() {
		return this.method + " " + this.pattern;
	}

}
