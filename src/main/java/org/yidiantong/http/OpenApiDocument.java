package org.yidiantong.http;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.servers.Server;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.yidiantong.kernel.PageRequest;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the OpenAPI document says of the API as a whole; the rest is read off the
 * controllers.
 */
@Configuration(proxyBeanMethods = false)
class OpenApiDocument {

	/** Parameters that mean the same wherever they occur. */
	private static final Map<String, String> USUAL = Map.of("district", "区县的六位区划代码，如 341503", "id", "列表中给出的 id（UUID）",
			"If-Match", "查看时得到的 ETag，必填");

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
	OpenApiCustomizer problemsInOpenApi() {
		return (document) -> {
			document.schema("Problem", problem());
			document.getPaths().values().forEach((path) -> path.readOperations().forEach((operation) -> {
				ApiResponses responses = operation.getResponses();
				responses.addApiResponse("400", problem("请求有误，errors 列出每一处"));
				responses.addApiResponse("404", problem("没有这个区县或所指的内容"));
				responses.setDefault(problem("出错：RFC 9457 问题说明"));
			}));
		};
	}

	@Bean
	OperationCustomizer pagingInOpenApi() {
		return (operation, method) -> {
			if (List.of(method.getMethod().getParameterTypes()).contains(PageRequest.class)) {
				operation.addParametersItem(new QueryParameter().name("limit")
					.description("最多返回多少条，1 到 " + PageRequest.MOST)
					.schema(new IntegerSchema()._default(PageRequest.USUAL)));
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
			return operation;
		};
	}

	private static ApiResponse problem(String description) {
		return new ApiResponse().description(description)
			.content(new Content().addMediaType("application/problem+json",
					new MediaType().schema(new Schema<>().$ref("Problem"))));
	}

	private static Schema<?> problem() {
		Schema<?> mistake = new ObjectSchema().addProperty("parameter", new StringSchema())
			.addProperty("pointer", new StringSchema())
			.addProperty("detail", new StringSchema());
		return new ObjectSchema().addProperty("type", new StringSchema())
			.addProperty("title", new StringSchema())
			.addProperty("status", new IntegerSchema())
			.addProperty("detail", new StringSchema())
			.addProperty("errors", new ArraySchema().items(mistake));
	}

}
