package org.yidiantong.identity.web;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.StaffBadge;
import org.yidiantong.identity.StaffMenuEntry;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.District;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Surrounds handlers marked with {@link StaffPage} with the officers' frame.
 */
@Configuration(proxyBeanMethods = false)
class StaffFrame implements WebMvcConfigurer, HandlerInterceptor {

	private final List<StaffMenuEntry> menu;

	private final ObjectProvider<StaffBadge> badges;

	private final boolean demonstration;

	StaffFrame(ObjectProvider<StaffMenuEntry> menu, ObjectProvider<StaffBadge> badges, Environment environment) {
		this.badges = badges;
		this.menu = menu.stream().sorted(Comparator.comparingInt(StaffMenuEntry::order)).toList();
		this.demonstration = environment.acceptsProfiles(Profiles.of("demo"));
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		if (page == null || !(handler instanceof HandlerMethod method) || !method.hasMethodAnnotation(StaffPage.class)
				|| String.valueOf(page.getViewName()).startsWith("redirect:")) {
			return;
		}
		response.setHeader("Cache-Control", "no-store");
		page.addObject("shell", shell(request));
	}

	StaffShell shell(HttpServletRequest request) {
		return shell(request, request.getRequestURI());
	}

	/** The frame of a page at a path, such as the one that a problem was met at. */
	StaffShell shell(HttpServletRequest request, String path) {
		District district = (District) Objects.requireNonNull(request.getAttribute(District.ATTRIBUTE));
		@Nullable Actor actor = (Actor) request.getAttribute(Actor.ATTRIBUTE);
		String home = "/" + district.code() + "/staff";
		return new StaffShell(RequestContextUtils.getLocale(request).toLanguageTag(), district, home + "/", actor,
				links(home, path, actor), this.demonstration);
	}

	private List<StaffShell.Link> links(String home, String path, @Nullable Actor actor) {
		return this.menu.stream()
			.filter((entry) -> actor != null && entry.isFor(actor))
			.map((entry) -> new StaffShell.Link(entry.key(), home + entry.path(),
					path.equals(home + entry.path()) || path.startsWith(home + entry.path() + "/"),
					badge(entry.path(), Objects.requireNonNull(actor))))
			.toList();
	}

	/**
	 * Returns the badge of a menu entry; 0 on error pages, where no district is bound.
	 */
	private int badge(String path, Actor actor) {
		if (BoundDistrict.current().isEmpty()) {
			return 0;
		}
		return this.badges.stream()
			.filter((badge) -> badge.path().equals(path))
			.mapToInt((badge) -> badge.count(actor))
			.sum();
	}

}
