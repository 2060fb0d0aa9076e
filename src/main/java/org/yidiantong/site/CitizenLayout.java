package org.yidiantong.site;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.yidiantong.tenancy.District;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Creates the frame of a citizen page. It does not use the database, so that it can also
 * frame an error page when the database is unavailable.
 */
@Component
class CitizenLayout {

	private static final Pattern BELOW_DISTRICT = Pattern.compile("/([1-9][0-9]{5})(/.*)?");

	private final List<MenuEntry> menu;

	private final boolean demonstration;

	CitizenLayout(ObjectProvider<MenuEntry> menu, Environment environment) {
		this.menu = menu.stream().sorted(Comparator.comparingInt(MenuEntry::order)).toList();
		this.demonstration = environment.acceptsProfiles(Profiles.of("demo"));
	}

	Layout of(@Nullable District district, CitizenPage page, HttpServletRequest request) {
		CanonicalAddress asked = CanonicalAddress.of(request, page.parameters());
		String home = (district == null) ? "/" : "/" + district.code() + "/";
		return new Layout(locale(request).toLanguageTag(), otherLanguage(request, asked.query()), home, district,
				(district == null) ? List.of() : links(home, asked.path()), this.demonstration);
	}

	/** The frame of an error page. The district may be unknown. */
	Layout ofProblem(boolean districtKnown, String path, HttpServletRequest request) {
		Matcher below = BELOW_DISTRICT.matcher(path);
		boolean known = districtKnown && below.matches();
		return new Layout(locale(request).toLanguageTag(), otherLanguage(request, ""),
				known ? "/" + below.group(1) + "/" : "/", null, List.of(), this.demonstration);
	}

	private List<Layout.Link> links(String home, String path) {
		return this.menu.stream().map((entry) -> {
			String address = home + entry.path().substring(1);
			return new Layout.Link(entry.key(), address, path.equals(address));
		}).toList();
	}

	/** A relative link, so that the requested address is never echoed. */
	private static String otherLanguage(HttpServletRequest request, String query) {
		Locale other = SiteLocaleResolver.ALL.stream()
			.filter((one) -> !one.equals(locale(request)))
			.findFirst()
			.orElseThrow();
		return "?lang=" + other.toLanguageTag() + (query.isEmpty() ? "" : "&" + query);
	}

	private static Locale locale(HttpServletRequest request) {
		return RequestContextUtils.getLocale(request);
	}

}
