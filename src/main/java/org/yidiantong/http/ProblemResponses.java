package org.yidiantong.http;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.OperationCustomizer;

import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;

/**
 * Describes in the OpenAPI document the problems of each operation: those common to all
 * operations, those that follow from its parameters, and those of its
 * {@link ProblemResponse} annotations.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemResponses implements OperationCustomizer {

	private static final String SCHEMA = "Problem";

	private static final Map<String, String> ALWAYS = Map.of("400", "请求有误，errors 列出每一处", "404", "没有这个区县或所指的内容", "406",
			"不能以 Accept 所要求的格式答复", "500", "系统出错，detail 中有错误编号", "503", "系统繁忙，请稍后重试");

	@Override
	public Operation customize(Operation operation, HandlerMethod method) {
		Map<String, String> statuses = new TreeMap<>(ALWAYS);
		if (Stream.of(method.getMethodParameters()).map(MethodParameter::getParameterType).anyMatch(this::isBody)) {
			statuses.put("413", "提交的内容超过了允许的大小");
		}
		RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), RequestMapping.class);
		if (mapping != null && mapping.consumes().length > 0) {
			statuses.put("413", "提交的内容超过了允许的大小");
			statuses.put("415", "不支持这种内容格式，应为 " + String.join("、", mapping.consumes()));
		}
		Stream.of(method.getBeanType(), method.getMethod())
			.map((declaring) -> AnnotatedElementUtils.getMergedRepeatableAnnotations(declaring, ProblemResponse.class))
			.flatMap(Set::stream)
			.forEach((one) -> statuses.put(String.valueOf(one.status()), one.description()));
		statuses.forEach((status, description) -> add(operation, status, description));
		return operation;
	}

	/**
	 * Adds a problem response to an operation unless the status is already described.
	 * @param description when the problem occurs
	 */
	static void add(Operation operation, String status, String description) {
		if (!operation.getResponses().containsKey(status)) {
			Schema<?> problem = new Schema<>().$ref(SCHEMA);
			operation.getResponses()
				.addApiResponse(status, new ApiResponse().description(description)
					.content(new Content().addMediaType("application/problem+json", new MediaType().schema(problem))));
		}
	}

	/** The schema of every problem. */
	static Map<String, Schema<?>> schemas() {
		Schema<?> error = new ObjectSchema()
			.addProperty("parameter", new StringSchema().description("有误的参数；与 pointer 二者有其一"))
			.addProperty("pointer", new StringSchema().description("有误的字段，RFC 6901 JSON Pointer；空串指整个请求体"))
			.addProperty("detail", new StringSchema().description("有什么错误"))
			.required(List.of("detail"));
		Schema<?> problem = new ObjectSchema().description("RFC 9457 问题说明")
			.addProperty("type",
					new StringSchema().format("uri-reference").description("固定不变，如 /problems/invalid-request"))
			.addProperty("title", new StringSchema().description("问题的名称"))
			.addProperty("status", new IntegerSchema().description("与答复的状态码相同"))
			.addProperty("detail", new StringSchema().description("中文或英文说明，按 Accept-Language"))
			.addProperty("instance", new StringSchema().format("uri-reference").description("所请求的地址"))
			.addProperty("errors",
					new ArraySchema().items(new Schema<>().$ref("ProblemError")).description("请求中的每一处错误"))
			.required(List.of("type", "title", "status", "detail"));
		return Map.of(SCHEMA, problem, "ProblemError", error);
	}

	private boolean isBody(Class<?> type) {
		return type.isAnnotationPresent(JsonRequest.class);
	}

}
