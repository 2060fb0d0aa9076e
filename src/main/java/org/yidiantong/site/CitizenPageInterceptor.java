package org.yidiantong.site;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.yidiantong.tenancy.District;

import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Frames methods marked {@link CitizenPage}. Answers 304 to clients that hold the current
 * version and serves other requests from the cache where possible. Methods marked
 * {@link Revalidated} get the 304 only.
 */
@Component
class CitizenPageInterceptor implements HandlerInterceptor {

	private static final int A_YEAR = 365 * 24 * 60 * 60;

	private final CitizenLayout layout;

	private final CachedPages kept;

	CitizenPageInterceptor(CitizenLayout layout, CachedPages kept) {
		this.layout = layout;
		this.kept = kept;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		if (!(handler instanceof HandlerMethod method)
				|| !(request.getAttribute(District.ATTRIBUTE) instanceof District district)) {
			return true;
		}
		CitizenPage page = method.getMethodAnnotation(CitizenPage.class);
		if (page != null) {
			return !page.kept() || !this.kept.answer(page, district, request, response);
		}
		Revalidated answer = method.getMethodAnnotation(Revalidated.class);
		return answer == null || !this.kept.answer(answer, district, request, response);
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		CitizenPage mark = mark(handler);
		if (mark == null || page == null || isRedirect(page)) {
			return;
		}
		rememberLanguage(request, response);
		District district = (District) request.getAttribute(District.ATTRIBUTE);
		page.addObject("layout", this.layout.of(district, mark, request));
		this.kept.keep(page, request, response);
	}

	private static @Nullable CitizenPage mark(Object handler) {
		return (handler instanceof HandlerMethod method) ? method.getMethodAnnotation(CitizenPage.class) : null;
	}

	private static boolean isRedirect(ModelAndView page) {
		String name = page.getViewName();
		return name == null || name.startsWith("redirect:");
	}

	private static void rememberLanguage(HttpServletRequest request, HttpServletResponse response) {
		Optional<Locale> chosen = SiteLocaleResolver.chosen(request);
		if (chosen.isPresent()) {
			Cookie cookie = new Cookie(SiteLocaleResolver.COOKIE,
					RequestContextUtils.getLocale(request).toLanguageTag());
			cookie.setPath("/");
			cookie.setMaxAge(A_YEAR);
			cookie.setHttpOnly(true);
			cookie.setSecure(request.isSecure());
			cookie.setAttribute("SameSite", "Lax");
			response.addCookie(cookie);
		}
	}

}
