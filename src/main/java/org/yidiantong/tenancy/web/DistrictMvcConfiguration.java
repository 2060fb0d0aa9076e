package org.yidiantong.tenancy.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Registers the district interceptor before all others.
 */
@Configuration(proxyBeanMethods = false)
class DistrictMvcConfiguration implements WebMvcConfigurer {

	private final DistrictInterceptor interceptor;

	DistrictMvcConfiguration(DistrictInterceptor interceptor) {
		this.interceptor = interceptor;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.interceptor).order(Ordered.HIGHEST_PRECEDENCE);
	}

}
