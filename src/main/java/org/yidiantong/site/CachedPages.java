package org.yidiantong.site;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.yidiantong.tenancy.District;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Serves rendered pages from the cache and stores new ones. Clients must revalidate a
 * page before they show it again, so an applied folder takes effect at once.
 */
@Component
class CachedPages {

	private static final String KEY = CachedPages.class.getName() + ".key";

	private final PageCache cache;

	private final ThymeleafViewResolver views;

	private final BuildFingerprint program;

	private final ObjectProvider<PageEdition> edition;

	private final ObjectProvider<PageFragment> parts;

	CachedPages(PageCache cache, ThymeleafViewResolver views, BuildFingerprint program,
			ObjectProvider<PageEdition> edition, ObjectProvider<PageFragment> parts) {
		this.cache = cache;
		this.views = views;
		this.program = program;
		this.edition = edition;
		this.parts = parts;
	}

	/** Answers from the cache or with 304. Returns false if the page must be rendered. */
	boolean answer(CitizenPage mark, District district, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		PageKey key = key(district, edition() + parts(request, mark.parts()), request, mark.parameters());
		if (isHeld(key, request, response)) {
			return true;
		}
		Optional<CachedPage> page = SiteLocaleResolver.chosen(request).isPresent() ? Optional.empty()
				: this.cache.find(key);
		if (page.isPresent()) {
			announce(key, response);
			response.setLocale(RequestContextUtils.getLocale(request));
			page.get().send(request, response);
		}
		return page.isPresent();
	}

	/** Answers 304 if the client holds the current version. Returns false otherwise. */
	boolean answer(Revalidated mark, District district, HttpServletRequest request, HttpServletResponse response) {
		return isHeld(key(district, edition(), request, mark.parameters()), request, response);
	}

	/** Adds the ETag to a response that {@link #answer} has looked up. */
	static void announce(HttpServletRequest request, HttpServletResponse response) {
		if (request.getAttribute(KEY) instanceof PageKey key) {
			announce(key, response);
		}
	}

	/**
	 * Stores the page when it is rendered. Does nothing if {@link #answer} did not look
	 * it up.
	 */
	void keep(ModelAndView page, HttpServletRequest request, HttpServletResponse response) {
		String name = page.getViewName();
		if (request.getAttribute(KEY) instanceof PageKey key && name != null) {
			page.setView(new CachingView(resolve(name, RequestContextUtils.getLocale(request)),
					(rendered) -> this.cache.keep(key, rendered)));
			announce(key, response);
		}
	}

	private PageKey key(District district, String edition, HttpServletRequest request, String... parameters) {
		return PageKey.of(CanonicalAddress.of(request, parameters), district, edition,
				RequestContextUtils.getLocale(request));
	}

	private static boolean isHeld(PageKey key, HttpServletRequest request, HttpServletResponse response) {
		boolean held = key.isHeld(request);
		if (held) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			announce(key, response);
		}
		else {
			request.setAttribute(KEY, key);
		}
		return held;
	}

	private static void announce(PageKey key, HttpServletResponse response) {
		response.setHeader(HttpHeaders.ETAG, key.etag());
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		response.addHeader(HttpHeaders.VARY, "Cookie");
	}

	private String edition() {
		PageEdition edition = this.edition.getIfAvailable();
		return this.program + ":" + ((edition == null) ? "" : edition.current());
	}

	private String parts(HttpServletRequest request, String... names) {
		Map<String, String> variables = variables(request);
		return this.parts.stream()
			.filter((part) -> List.of(names).contains(part.name()))
			.map((part) -> ":" + part.name() + "=" + part.edition(variables))
			.sorted()
			.collect(Collectors.joining());
	}

	@SuppressWarnings("unchecked")
	private static Map<String, String> variables(HttpServletRequest request) {
		Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
		return (variables instanceof Map<?, ?> found) ? (Map<String, String>) found : Map.of();
	}

	private View resolve(String name, Locale locale) {
		try {
			View view = this.views.resolveViewName(name, locale);
			if (view != null) {
				return view;
			}
		}
		catch (Exception unresolvable) {
			throw new IllegalStateException(unresolvable);
		}
		throw new IllegalStateException("No template " + name);
	}

}
