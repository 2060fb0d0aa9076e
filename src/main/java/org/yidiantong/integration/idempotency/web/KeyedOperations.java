package org.yidiantong.integration.idempotency.web;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.OperationCustomizer;
import org.yidiantong.integration.idempotency.AnsweredRequests;
import org.yidiantong.integration.idempotency.KeyedRequest;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;

/**
 * Knows which operations take an idempotency key, and describes it in the OpenAPI
 * document. One that reads the key itself is left alone.
 */
@Component
@Order(KeyedOperations.LAST)
class KeyedOperations implements OperationCustomizer {

	static final int LAST = 1000;

	@Override
	public Operation customize(Operation operation, HandlerMethod method) {
		if (take(method)) {
			operation.addParametersItem(new HeaderParameter().name(KeyedRequest.HEADER)
				.description("每个请求一个，由提交方生成（如 UUID）；%d 天内用同一个值再次提交同样的请求，得到同样的答复，不会执行两次"
					.formatted(AnsweredRequests.KEPT.toDays()))
				.schema(new StringSchema().minLength(1).maxLength(KeyedRequest.LONGEST)));
			operation.getResponses().forEach((status, response) -> {
				if (status.startsWith("2")) {
					response.addHeaderObject(IdempotentHandlerAdapter.REPLAYED,
							new Header().description("true：先前已经执行，这是当时的答复").schema(new BooleanSchema()));
				}
			});
			if (!operation.getResponses().containsKey("422")) {
				operation.getResponses().addApiResponse("422", reused());
			}
		}
		return operation;
	}

	/** Whether requests for a handler may have a key that the handler does not read. */
	static boolean take(HandlerMethod method) {
		RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), RequestMapping.class);
		return mapping != null && Arrays.asList(mapping.method()).contains(RequestMethod.POST)
				&& Stream.of(method.getMethodParameters())
					.map((parameter) -> parameter.getParameterAnnotation(RequestHeader.class))
					.filter(Objects::nonNull)
					.noneMatch((header) -> header.name().equals(KeyedRequest.HEADER));
	}

	private static ApiResponse reused() {
		return new ApiResponse().description("这个 Idempotency-Key 已用于另一份内容")
			.content(new Content().addMediaType("application/problem+json",
					new MediaType().schema(new Schema<>().$ref("Problem"))));
	}

}
