package org.yidiantong.site;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Registers the interceptors of citizen pages. Pages are framed after the district is
 * bound.
 */
@Configuration(proxyBeanMethods = false)
class SiteMvcConfiguration implements WebMvcConfigurer {

	private final CitizenPageInterceptor pages;

	private final OriginCheck origins;

	SiteMvcConfiguration(CitizenPageInterceptor pages, OriginCheck origins) {
		this.pages = pages;
		this.origins = origins;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.origins).order(90);
		registry.addInterceptor(this.pages).order(100);
	}

}
