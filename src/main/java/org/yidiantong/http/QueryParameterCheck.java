package org.yidiantong.http;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.ValidationError;

import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses query parameters that an operation of the API does not have. Otherwise a
 * mistyped filter would be ignored and the response would contain the whole list. The
 * names come from the parameters of the controller method, so no operation has to list
 * them.
 */
class QueryParameterCheck implements HandlerInterceptor {

	/** Selects the language; every operation accepts it. */
	private static final String LANGUAGE = "lang";

	private static final int MOST_NAMED = 10;

	private static final int LONGEST_ECHO = 40;

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method && request.getMethod().equals("GET") && Audience.isApi(request)) {
			Set<String> known = names(method);
			List<ValidationError> errors = request.getParameterMap()
				.keySet()
				.stream()
				.filter((name) -> !known.contains(name))
				.sorted()
				.limit(MOST_NAMED)
				.map((name) -> ValidationError.ofParameter(shortened(name), "parameter", String.join("、", known)))
				.toList();
			if (!errors.isEmpty()) {
				throw new InvalidRequest(errors);
			}
		}
		return true;
	}

	/** Returns the names of a method's query parameters, sorted. */
	static Set<String> names(HandlerMethod method) {
		Set<String> names = new TreeSet<>(Set.of(LANGUAGE));
		Stream.of(method.getMethodParameters()).flatMap(QueryParameterCheck::names).forEach(names::add);
		return names;
	}

	private static Stream<String> names(MethodParameter parameter) {
		if (parameter.getParameterType() == PageRequest.class) {
			return Stream.of("limit", "after");
		}
		if (parameter.hasParameterAnnotation(ModelAttribute.class)) {
			return Stream
				.of(BeanUtils.getParameterNames(BeanUtils.getResolvableConstructor(parameter.getParameterType())));
		}
		RequestParam named = parameter.getParameterAnnotation(RequestParam.class);
		return (named == null) ? Stream.empty()
				: Stream.of(StringUtils.hasText(named.name()) ? named.name() : named.value(), parameterName(parameter))
					.filter(StringUtils::hasText)
					.limit(1);
	}

	private static String parameterName(MethodParameter parameter) {
		return Objects.requireNonNull(parameter.getMethod()).getParameters()[parameter.getParameterIndex()].getName();
	}

	private static String shortened(String name) {
		return PlainText.start(name, LONGEST_ECHO);
	}

}
