package org.yidiantong.complaints.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;

import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.yidiantong.complaints.inspection.ComplaintRef;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.http.Revision;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Resolves controller parameters of type ComplaintRef from the {@code id} in the address
 * and the header {@code If-Match}, and describes both in the OpenAPI document.
 */
@Configuration(proxyBeanMethods = false)
class ComplaintRefArgument implements WebMvcConfigurer, HandlerMethodArgumentResolver {

	static {
		SpringDocUtils.getConfig().addRequestWrapperToIgnore(ComplaintRef.class);
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == ComplaintRef.class;
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		return new ComplaintRef(id(request.getNativeRequest(HttpServletRequest.class)),
				Revision.of(request.getHeader(HttpHeaders.IF_MATCH)));
	}

	private static ComplaintId id(@Nullable HttpServletRequest request) {
		Object variables = (request == null) ? null
				: request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
		try {
			return ComplaintId.from((variables instanceof Map<?, ?> map) ? String.valueOf(map.get("id")) : "");
		}
		catch (IllegalArgumentException unreadable) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
	}

	@Bean
	OperationCustomizer revisionsInOpenApi() {
		return (operation, method) -> {
			for (MethodParameter parameter : method.getMethodParameters()) {
				if (supportsParameter(parameter)) {
					operation.addParametersItem(new HeaderParameter().name(HttpHeaders.IF_MATCH)
						.required(true)
						.description("查看时得到的 ETag；之后有了变化，答复 412")
						.schema(new StringSchema())
						.example("\"3\""));
					Header revision = new Header().description("新的版本").required(true).schema(new StringSchema());
					Objects.requireNonNull(operation.getResponses().get("200"))
						.addHeaderObject(HttpHeaders.ETAG, revision);
				}
			}
			return operation;
		};
	}

}
