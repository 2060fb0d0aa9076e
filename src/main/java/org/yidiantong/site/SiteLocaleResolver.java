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

/**
 * The language of an answer: {@code ?lang=}, else what was chosen before, else Chinese. A
 * program may also say it by {@code Accept-Language}; of a browser that only tells how
 * the phone was set up when it was bought, so pages do not go by it. A language that the
 * site does not speak is passed over.
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

	/** The language that this very request chooses, if it does. */
	static Optional<Locale> chosen(HttpServletRequest request) {
		try {
			return named(request.getParameter(PARAMETER));
		}
		catch (IllegalStateException unreadable) {
			// even the answer that says so needs a language
			return Optional.empty();
		}
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
