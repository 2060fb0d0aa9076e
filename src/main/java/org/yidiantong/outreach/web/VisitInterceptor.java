package org.yidiantong.outreach.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.yidiantong.http.ClientAddress;
import org.yidiantong.identity.Actor;
import org.yidiantong.outreach.VisitCounter;
import org.yidiantong.site.CitizenPage;
import org.yidiantong.tenancy.District;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Counts views of citizen pages, also of those that are answered from the page cache or
 * with 304. Programs and browsers of officers are left out.
 */
@Configuration(proxyBeanMethods = false)
class VisitInterceptor implements HandlerInterceptor, WebMvcConfigurer {

	/** Before the page cache, which ends the chain when it answers. */
	private static final int BEFORE_THE_PAGE_CACHE = 95;

	private static final int REDIRECTED = 300;

	private final VisitCounter counter;

	VisitInterceptor(VisitCounter counter) {
		this.counter = counter;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).order(BEFORE_THE_PAGE_CACHE);
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception failure) {
		if (failure == null && isShown(response.getStatus()) && "GET".equals(request.getMethod())
				&& handler instanceof HandlerMethod method && method.hasMethodAnnotation(CitizenPage.class)
				&& request.getAttribute(District.ATTRIBUTE) instanceof District district && isPerson(request)) {
			this.counter.count(district.code(), ClientAddress.of(request) + " " + request.getHeader("User-Agent"),
					EntryWay.of(request));
		}
	}

	private static boolean isPerson(HttpServletRequest request) {
		return request.getAttribute(Actor.ATTRIBUTE) == null
				&& !Boolean.TRUE.equals(request.getAttribute(Actor.STAFF_BROWSER)) && !EntryWay.isProgram(request);
	}

	private static boolean isShown(int status) {
		return status < REDIRECTED || status == HttpServletResponse.SC_NOT_MODIFIED;
	}

}
