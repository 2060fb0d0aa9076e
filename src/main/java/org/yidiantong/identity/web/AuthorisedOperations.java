package org.yidiantong.identity.web;

import java.util.Arrays;
import java.util.List;

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
import org.yidiantong.identity.Scope;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/**
 * Describes in the OpenAPI document which operations need a token, where a client gets
 * one and what each scope allows.
 */
@Configuration(proxyBeanMethods = false)
class AuthorisedOperations {

	private static final String SCHEME = "client";

	@Bean
	OpenApiCustomizer tokensInOpenApi() {
		return (document) -> {
			document.getComponents().addSecuritySchemes(SCHEME, scheme());
			// an operation without a security scheme is open to everybody
			document.setSecurity(List.of(new SecurityRequirement()));
		};
	}

	@Bean
	@Order(0)
	OperationCustomizer authorisedInOpenApi() {
		return (operation, method) -> {
			if (AuthenticationInterceptor.isOpen(method)) {
				return operation;
			}
			if (operation.getSecurity() == null) {
				operation.addSecurityItem(new SecurityRequirement().addList(SCHEME));
			}
			operation.getResponses().addApiResponse("401", problem("缺少有效的令牌"));
			operation.getResponses().addApiResponse("403", problem("令牌没有这项权限，或者属于别的区县"));
			return operation;
		};
	}

	private static SecurityScheme scheme() {
		Scopes scopes = new Scopes();
		Arrays.stream(Scope.values()).forEach((scope) -> scopes.addString(scope.text(), description(scope)));
		return new SecurityScheme().type(SecurityScheme.Type.OAUTH2)
			.description("客户端凭据（client credentials）；客户端编号以“-区划代码”结尾，只能用于该区县。令牌十分钟有效；" + "申请时不写 scope，得到客户端的全部权限范围。")
			.flows(new OAuthFlows().clientCredentials(new OAuthFlow().tokenUrl(TokenEndpoint.PATH).scopes(scopes)));
	}

	private static String description(Scope scope) {
		return switch (scope) {
			case CASES_READ -> "查看投诉件的列表和内容";
			case CASES_DESK -> "受理单位的操作：受理、转办、审核、办结等";
			case CASES_HANDLE -> "承办单位的操作：签收、退回、延期、答复";
			case CASES_WRITE -> "以上两项；只为早先发放的客户端保留，新客户端请分开申请";
			case CASES_FORWARD -> "转来投诉（带对方的工单号），查询这些投诉的办理结果";
			case CHECKLIST_PROPOSE -> "提出清单调整建议";
			case CHECKLIST_WRITE -> "管理清单，包括对建议作决定";
			case REPORTS_READ -> "查看报表、指标和指标背后的投诉件，下载工作簿";
			case REPORTS_WRITE -> "生成报表";
			case EVENTS_READ -> "读取事件日志";
			case FLOWS_WRITE -> "为乡镇（街道）、村（社区）起草和提交流程取舍；由人审批";
		};
	}

	private static ApiResponse problem(String description) {
		return new ApiResponse().description(description)
			.content(new Content().addMediaType("application/problem+json",
					new MediaType().schema(new Schema<>().$ref("Problem"))));
	}

}
