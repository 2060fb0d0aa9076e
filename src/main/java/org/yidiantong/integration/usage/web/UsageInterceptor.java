package org.yidiantong.integration.usage.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.yidiantong.identity.Actor;
import org.yidiantong.integration.usage.UsageCounter;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Counts each request that a client authenticated with its token, once it is answered.
 */
@Configuration(proxyBeanMethods = false)
class UsageInterceptor implements HandlerInterceptor, WebMvcConfigurer {

	/** After the district is bound and before what may refuse the request. */
	private static final int ORDER = -1;

	private final UsageCounter counter;

	UsageInterceptor(UsageCounter counter) {
		this.counter = counter;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).order(ORDER);
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception failure) {
		if (request.getAttribute(Actor.ATTRIBUTE) instanceof Actor actor && actor.kind() == Actor.Kind.CLIENT) {
			this.counter.count(actor.district(), actor.name(), response.getStatus());
		}
	}

}
