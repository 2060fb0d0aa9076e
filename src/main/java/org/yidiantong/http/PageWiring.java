package org.yidiantong.http;

import java.util.List;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Puts the module's parts between requests and controllers. Citizen pages are framed
 * after the district is bound.
 */
@Configuration(proxyBeanMethods = false)
class PageWiring implements WebMvcConfigurer {

	private final CitizenPages pages;

	PageWiring(CitizenPages pages) {
		this.pages = pages;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new PlainText()).order(0);
		registry.addInterceptor(this.pages).order(100);
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(new PageRequestArgument());
	}

}
