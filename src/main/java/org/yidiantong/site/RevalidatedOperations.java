package org.yidiantong.site;

import java.util.Objects;

import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.OperationCustomizer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Describes the ETag of {@link Revalidated} operations in the OpenAPI document.
 */
@Configuration(proxyBeanMethods = false)
class RevalidatedOperations {

	@Bean
	OperationCustomizer revalidationInOpenApi() {
		return (operation, method) -> {
			if (method.hasMethodAnnotation(Revalidated.class)) {
				operation.addParametersItem(new HeaderParameter().name("If-None-Match")
					.description("上次答复的 ETag；没有变化时答复 304")
					.schema(new StringSchema()));
				Objects.requireNonNull(operation.getResponses().get("200")).addHeaderObject("ETag", etag());
				operation.getResponses()
					.addApiResponse("304", new ApiResponse().description("没有变化").addHeaderObject("ETag", etag()));
			}
			return operation;
		};
	}

	private static Header etag() {
		return new Header().description("答复的版本").required(true).schema(new StringSchema());
	}

}
