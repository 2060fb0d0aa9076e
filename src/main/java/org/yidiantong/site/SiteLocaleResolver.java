package org.yidiantong.site;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.yidiantong.http.Audience;

import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Resolves the language of an answer: {@code ?lang=}, else the earlier choice, else
 * Chinese. Only programs may choose it by {@code Accept-Language}: in a browser that
 * header tells how the phone was set up, not what its owner reads. Unsupported languages
 * are ignored.
 */
class SiteLocaleResolver implements LocaleResolver {

	static final String PARAMETER = "lang";

	static final String COOKIE = "lang";

	static final List<Locale> ALL = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		return Stream.of(chosen(request), chosenBefore(request), accepted(request))
			.flatMap(Optional::stream)
			.findFirst()
			.orElse(Locale.SIMPLIFIED_CHINESE);
	}

	@Override
	public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
		throw new UnsupportedOperationException("The language is chosen by ?lang=");
	}

	/**
	 * The language chosen by the address of this request. It is read from the query,
	 * because the parameters of a request that was refused cannot be read.
	 */
	static Optional<Locale> chosen(HttpServletRequest request) {
		return Optional.ofNullable(request.getQueryString())
			.map((query) -> UriComponentsBuilder.newInstance()
				.query(query)
				.build()
				.getQueryParams()
				.getFirst(PARAMETER))
			.flatMap(SiteLocaleResolver::named);
	}

	private static Optional<Locale> chosenBefore(HttpServletRequest request) {
		return Stream.ofNullable(request.getCookies())
			.flatMap(Arrays::stream)
			.filter((cookie) -> cookie.getName().equals(COOKIE))
			.map(Cookie::getValue)
			.flatMap((value) -> named(value).stream())
			.findFirst();
	}

	private static Optional<Locale> accepted(HttpServletRequest request) {
		if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
				|| Audience.isPage(request.getRequestURI(), request)) {
			return Optional.empty();
		}
		return Collections.list(request.getLocales()).stream().flatMap((l) -> known(l).stream()).findFirst();
	}

	private static Optional<Locale> named(@Nullable String tag) {
		return Optional.ofNullable(tag).flatMap((text) -> known(Locale.forLanguageTag(text)));
	}

	private static Optional<Locale> known(Locale locale) {
		return ALL.stream().filter((one) -> one.getLanguage().equals(locale.getLanguage())).findFirst();
	}

}
