package org.yidiantong.http;

import java.util.List;

import jakarta.validation.Validator;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Registers the interceptors that check requests, and the argument resolvers of
 * controllers.
 */
@Configuration(proxyBeanMethods = false)
class HttpMvcConfiguration implements WebMvcConfigurer {

	private final ObjectProvider<Validator> validator;

	HttpMvcConfiguration(ObjectProvider<Validator> validator) {
		this.validator = validator;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new ControlCharacterCheck()).order(0);
		registry.addInterceptor(new QueryParameterCheck()).order(1);
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(new PageRequestArgument());
		resolvers.add(new JsonRequestArgument(this.validator.getObject()));
	}

}
