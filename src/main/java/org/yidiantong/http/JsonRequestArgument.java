package org.yidiantong.http;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Validator;

import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Resolves controller parameters of a {@link JsonRequest} type, and {@link BodyErrors}.
 */
class JsonRequestArgument implements HandlerMethodArgumentResolver {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.build();

	private static final String ERRORS = JsonRequestArgument.class.getName() + ".errors";

	private final Validator validator;

	JsonRequestArgument(Validator validator) {
		this.validator = validator;
	}

	/** Returns the annotation of a parameter's type; null if it is not a JSON body. */
	static @Nullable JsonRequest of(MethodParameter parameter) {
		return parameter.getParameterType().getAnnotation(JsonRequest.class);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return of(parameter) != null || isErrors(parameter.getParameterType());
	}

	@Override
	public @Nullable Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) throws IOException {
		JsonRequest limits = of(parameter);
		if (limits == null) {
			return request.getAttribute(ERRORS, RequestAttributes.SCOPE_REQUEST);
		}
		HttpServletRequest sent = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
		JsonNode body = read(sent.getInputStream().readNBytes(limits.maxBytes() + 1), limits);
		RecordReader reader = new RecordReader();
		Object value = reader.read(body, parameter.getParameterType());
		List<ValidationError> errors = BodyErrors.together(reader.errors(),
				ConstraintErrors.of(this.validator.validate(value)));
		if (Stream.of(parameter.getExecutable().getParameterTypes()).anyMatch(JsonRequestArgument::isErrors)) {
			request.setAttribute(ERRORS, new BodyErrors(errors), RequestAttributes.SCOPE_REQUEST);
		}
		else if (!errors.isEmpty()) {
			throw new InvalidRequest(errors);
		}
		return value;
	}

	private static boolean isErrors(Class<?> type) {
		return type == BodyErrors.class;
	}

	private static JsonNode read(byte[] bytes, JsonRequest limits) {
		if (bytes.length > limits.maxBytes()) {
			throw UnreadableBody.tooLarge();
		}
		try {
			JsonNode body = JSON.readTree(bytes);
			if (body.isMissingNode() && limits.optional()) {
				return JSON.createObjectNode();
			}
			if (!body.isObject()) {
				throw new InvalidRequest(List.of(ValidationError.of("", "body.object")));
			}
			return body;
		}
		catch (JacksonException unreadable) {
			throw UnreadableBody.malformed();
		}
	}

}
