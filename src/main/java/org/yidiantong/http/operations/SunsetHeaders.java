package org.yidiantong.http.operations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Tells callers and readers of the OpenAPI document of operations that will go, also
 * where the request is refused.
 */
@Component
class SunsetHeaders implements WebMvcConfigurer, HandlerInterceptor, OperationCustomizer {

	private static final String DEPRECATION = "Deprecation";

	private static final String SUNSET = "Sunset";

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).order(0);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		Sunset sunset = (handler instanceof HandlerMethod method) ? of(method) : null;
		if (sunset != null) {
			response.setHeader(DEPRECATION, "@" + start(sunset.deprecated()).getEpochSecond());
			response.setHeader(SUNSET,
					DateTimeFormatter.RFC_1123_DATE_TIME.format(start(sunset.on()).atOffset(ZoneOffset.UTC)));
			if (!sunset.successor().isEmpty()) {
				response.addHeader(HttpHeaders.LINK,
						"<" + address(sunset.successor(), request) + ">; rel=\"successor-version\"");
			}
		}
		return true;
	}

	@Override
	public Operation customize(Operation operation, HandlerMethod method) {
		Sunset sunset = of(method);
		if (sunset != null) {
			String instead = sunset.successor().isEmpty() ? "。" : "，请改用 " + sunset.successor() + "。";
			operation.setDeprecated(true);
			operation.setDescription(Objects.requireNonNullElse(operation.getDescription(), "") + " 不再推荐，"
					+ LocalDate.parse(sunset.on()) + " 起可能停用" + instead);
			operation.getResponses().values().forEach((answer) -> describe(answer, sunset));
		}
		return operation;
	}

	private static void describe(ApiResponse answer, Sunset sunset) {
		answer.addHeaderObject(DEPRECATION, header("从何时起不再推荐（RFC 9745）"));
		answer.addHeaderObject(SUNSET, header("从何时起可能停用（RFC 8594）"));
		if (!sunset.successor().isEmpty()) {
			answer.addHeaderObject(HttpHeaders.LINK, header("rel=\"successor-version\" 是改用的地址"));
		}
	}

	private static Header header(String description) {
		return new Header().description(description).schema(new StringSchema());
	}

	private static @Nullable Sunset of(HandlerMethod method) {
		Sunset own = method.getMethodAnnotation(Sunset.class);
		return (own != null) ? own : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Sunset.class);
	}

	private static Instant start(String day) {
		return LocalDate.parse(day).atStartOfDay(ZONE).toInstant();
	}

	private static String address(String successor, HttpServletRequest request) {
		Map<String, Object> variables = new HashMap<>();
		if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> known) {
			known.forEach((name, value) -> variables.put(String.valueOf(name), value));
		}
		return UriComponentsBuilder.fromPath(successor).buildAndExpand(variables).encode().toUriString();
	}

}
