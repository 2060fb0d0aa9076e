package org.yidiantong.http.web;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.ValidationError;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses fields of a form that name one element of a list, or a part of what has none,
 * such as {@code units[2147483647]} and {@code step.x}. The framework would fail on them
 * while it creates the record. Our pages never send such names.
 */
@Component
class FormFieldCheck implements HandlerInterceptor, WebMvcConfigurer {

	private static final Pattern PART = Pattern.compile("([^.\\[]+)([.\\[].*)", Pattern.DOTALL);

	/** Follows the name of a list in fields of forms that other programs write. */
	private static final String NEXT_ELEMENT = "[]";

	private static final int LONGEST_ECHO = 40;

	private final Map<Class<?>, Map<String, Class<?>>> forms = new ConcurrentHashMap<>();

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method && request.getDispatcherType() != DispatcherType.ERROR) {
			List<ValidationError> errors = Stream.of(method.getMethodParameters())
				.filter((parameter) -> parameter.hasParameterAnnotation(ModelAttribute.class))
				.map(MethodParameter::getParameterType)
				.filter(Class::isRecord)
				.flatMap((form) -> refused(form, request))
				.toList();
			if (!errors.isEmpty()) {
				throw new InvalidRequest(errors);
			}
		}
		return true;
	}

	private Stream<ValidationError> refused(Class<?> form, HttpServletRequest request) {
		Map<String, Class<?>> fields = this.forms.computeIfAbsent(form, FormFieldCheck::fields);
		return names(request).filter((name) -> !isField(name, fields))
			.map((name) -> ValidationError.ofParameter(PlainText.shortened(PlainText.line(name), LONGEST_ECHO),
					"unreadable"));
	}

	private static Map<String, Class<?>> fields(Class<?> form) {
		return Stream.of(form.getRecordComponents())
			.collect(Collectors.toMap(RecordComponent::getName, RecordComponent::getType));
	}

	private static Stream<String> names(HttpServletRequest request) {
		TreeSet<String> names = new TreeSet<>(request.getParameterMap().keySet());
		if (request instanceof MultipartHttpServletRequest parts) {
			names.addAll(parts.getMultiFileMap().keySet());
		}
		return names.stream();
	}

	/** Whether a name is whole, the next element of a list, or nothing of the form. */
	private static boolean isField(String name, Map<String, Class<?>> fields) {
		Matcher part = PART.matcher(name);
		Class<?> type = part.matches() ? fields.get(part.group(1)) : null;
		return type == null || (type == List.class && NEXT_ELEMENT.equals(part.group(2)));
	}

}
