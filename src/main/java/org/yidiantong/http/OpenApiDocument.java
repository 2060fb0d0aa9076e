package org.yidiantong.http;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.servers.Server;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.yidiantong.kernel.PageRequest;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Describes the API as a whole in the OpenAPI document, and the parameters that every
 * module uses. Operations are described by the annotations of the controllers, their
 * bodies by {@link RequestBodies}, problems by {@link ProblemResponses} and members by
 * {@link RecordSchemas}.
 */
@Configuration(proxyBeanMethods = false)
class OpenApiDocument {

	/** Descriptions of parameters that have the same meaning in every operation. */
	private static final Map<String, String> USUAL = Map.of("district", "区县的六位区划代码，如 341503", "id", "列表中给出的 id（UUID）");

	private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

	static {
		SpringDocUtils.getConfig().addRequestWrapperToIgnore(PageRequest.class);
	}

	@Bean
	OpenAPI openApi() {
		return new OpenAPI().servers(List.of(new Server().url("/")))
			.info(new Info().title("小微权力“监督一点通”开放接口")
				.version("v1")
				.description("""
						面向群众端和数据对接的接口。列表的形式为 `{"items": […], "next": 游标或null}`，\
						用 `?limit=&after=` 翻页；出错时返回 RFC 9457 的 `application/problem+json`，\
						`type` 固定不变，`detail` 为中文说明，`errors` 一次列出请求中的全部错误。""")
				.license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")));
	}

	@Bean
	OpenApiCustomizer schemasInOpenApi() {
		return (document) -> ProblemResponses.schemas().forEach(document::schema);
	}

	/**
	 * Adds path variables that the controller method does not declare, and moves all path
	 * variables to the front, because generated clients keep this order.
	 */
	@Bean
	OpenApiCustomizer pathVariablesInOpenApi() {
		return (document) -> document.getPaths()
			.forEach((path, item) -> item.readOperations()
				.forEach((operation) -> operation.setParameters(withVariables(path, operation))));
	}

	private static List<Parameter> withVariables(String path, Operation operation) {
		List<Parameter> others = new ArrayList<>();
		Stream.ofNullable(operation.getParameters()).forEach(others::addAll);
		List<Parameter> parameters = new ArrayList<>();
		VARIABLE.matcher(path).results().map((variable) -> variable.group(1)).forEach((name) -> {
			Parameter known = others.stream().filter((one) -> name.equals(one.getName())).findFirst().orElse(null);
			others.remove(known);
			parameters.add((known != null) ? known
					: new PathParameter().name(name).description(USUAL.get(name)).schema(schema(name)));
		});
		parameters.addAll(others);
		return parameters;
	}

	/** A query parameter may be missing, but it is never null. */
	private static void simplify(Parameter parameter) {
		if (parameter.getName().equals("district")) {
			parameter.setSchema(schema("district"));
		}
		else if (parameter.getSchema() != null && parameter.getSchema().getTypes() != null) {
			parameter.getSchema().getTypes().remove("null");
		}
	}

	private static Schema<?> schema(String variable) {
		return variable.equals("district") ? new StringSchema().pattern("[0-9]{6}").example("341503")
				: new UUIDSchema();
	}

	@Bean
	OperationCustomizer pagingInOpenApi() {
		return (operation, method) -> {
			if (List.of(method.getMethod().getParameterTypes()).contains(PageRequest.class)) {
				operation.addParametersItem(new QueryParameter().name("limit")
					.description("最多返回多少条，1 到 " + PageRequest.MOST)
					.schema(new IntegerSchema()._default(PageRequest.USUAL)
						.minimum(BigDecimal.ONE)
						.maximum(BigDecimal.valueOf(PageRequest.MOST))));
				operation.addParametersItem(
						new QueryParameter().name("after").description("上一页的 next").schema(new StringSchema()));
			}
			return operation;
		};
	}

	@Bean
	OperationCustomizer usualParametersInOpenApi() {
		return (operation, method) -> {
			Stream.ofNullable(operation.getParameters())
				.flatMap(List::stream)
				.filter((parameter) -> parameter.getDescription() == null)
				.forEach((parameter) -> parameter.setDescription(USUAL.get(parameter.getName())));
			Stream.ofNullable(operation.getParameters()).flatMap(List::stream).forEach(OpenApiDocument::simplify);
			return operation;
		};
	}

}
