package org.yidiantong.http;

import java.util.List;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/**
 * Describes a {@link JsonRequest} in the OpenAPI document as the body of its operation.
 */
@Component
class RequestBodies implements OperationCustomizer {

	static {
		SpringDocUtils.getConfig().addRequestWrapperToIgnore(BodyErrors.class);
	}

	@Override
	public Operation customize(Operation operation, HandlerMethod method) {
		Stream.of(method.getMethodParameters()).forEach((parameter) -> {
			JsonRequest body = JsonRequestArgument.of(parameter);
			if (body != null) {
				describe(operation, body, schema(operation, parameter));
			}
		});
		return operation;
	}

	/**
	 * Removes the query parameter that springdoc derives from the record, and returns its
	 * schema.
	 */
	private static Schema<?> schema(Operation operation, MethodParameter body) {
		String name = body.getExecutable().getParameters()[body.getParameterIndex()].getName();
		List<Parameter> parameters = operation.getParameters();
		Parameter found = parameters.stream().filter((one) -> one.getName().equals(name)).findFirst().orElseThrow();
		parameters.remove(found);
		return found.getSchema();
	}

	private static void describe(Operation operation, JsonRequest body, Schema<?> schema) {
		operation.setRequestBody(new RequestBody().required(!body.optional())
			.description("最多 " + body.maxBytes() + " 字节；不能有其他字段" + (body.optional() ? "；可以不提交" : ""))
			.content(new Content().addMediaType("application/json", new MediaType().schema(schema))));
	}

}
