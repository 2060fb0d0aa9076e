package org.yidiantong.identity.web;

import java.util.Arrays;

import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.OAuthFlows;
import io.swagger.v3.oas.models.security.Scopes;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Scope;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Says in the OpenAPI document which operations want a token and where it comes from.
 */
@Configuration(proxyBeanMethods = false)
class AuthorisedOperations {

	private static final String SCHEME = "client";

	@Bean
	OpenApiCustomizer tokensInOpenApi() {
		return (document) -> document.getComponents().addSecuritySchemes(SCHEME, scheme());
	}

	@Bean
	OperationCustomizer authorisedInOpenApi() {
		return (operation, method) -> {
			if (Arrays.asList(method.getMethod().getParameterTypes()).contains(Actor.class)) {
				operation.addSecurityItem(new SecurityRequirement().addList(SCHEME));
				operation.getResponses().addApiResponse("401", problem("缺少有效的令牌"));
				operation.getResponses().addApiResponse("403", problem("令牌没有这项权限，或者属于别的区县"));
			}
			return operation;
		};
	}

	private static SecurityScheme scheme() {
		Scopes scopes = new Scopes();
		Arrays.stream(Scope.values()).forEach((scope) -> scopes.addString(scope.text(), scope.name()));
		return new SecurityScheme().type(SecurityScheme.Type.OAUTH2)
			.description("客户端凭据（client credentials）；客户端编号以“-区划代码”结尾，只能用于该区县。")
			.flows(new OAuthFlows().clientCredentials(new OAuthFlow().tokenUrl(TokenEndpoint.PATH).scopes(scopes)));
	}

	private static ApiResponse problem(String description) {
		return new ApiResponse().description(description)
			.content(new Content().addMediaType("application/problem+json",
					new MediaType().schema(new Schema<>().$ref("Problem"))));
	}

}
