package org.yidiantong.site;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yidiantong.tenancy.District;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Creates the frame of a citizen page. That of an error page names the district and has
 * its menu, unless the database cannot be asked for the district.
 */
@Component
class CitizenLayout {

	private static final Pattern BELOW_DISTRICT = Pattern.compile("/([1-9][0-9]{5})(/.*)?");

	private static final Logger LOG = LoggerFactory.getLogger(CitizenLayout.class);

	private final List<MenuEntry> menu;

	private final @Nullable SearchBox search;

	private final boolean demonstration;

	private final ObjectProvider<DistrictManagement> districts;

	CitizenLayout(ObjectProvider<MenuEntry> menu, ObjectProvider<SearchBox> search, Environment environment,
			ObjectProvider<DistrictManagement> districts) {
		this.districts = districts;
		this.search = search.getIfAvailable();
		this.menu = menu.stream().sorted(Comparator.comparingInt(MenuEntry::order)).toList();
		this.demonstration = environment.acceptsProfiles(Profiles.of("demo"));
	}

	Layout of(@Nullable District district, CitizenPage page, HttpServletRequest request) {
		CanonicalAddress asked = CanonicalAddress.of(request, page.parameters());
		String home = (district == null) ? "/" : "/" + district.code() + "/";
		return new Layout(locale(request).toLanguageTag(), otherLanguage(request, asked.query()), home, district,
				(district == null) ? List.of() : links(home, asked.path()), search(home, district), this.demonstration);
	}

	/**
	 * The frame of an error page.
	 * @param districtKnown whether the address may name a district
	 */
	Layout ofProblem(boolean districtKnown, String path, HttpServletRequest request) {
		Matcher below = BELOW_DISTRICT.matcher(path);
		boolean known = districtKnown && below.matches();
		String home = known ? "/" + below.group(1) + "/" : "/";
		District district = known ? district(below.group(1), request) : null;
		return new Layout(locale(request).toLanguageTag(), otherLanguage(request, ""), home, district,
				(district == null) ? List.of() : links(home, path), search(home, district), this.demonstration);
	}

	private @Nullable District district(String code, HttpServletRequest request) {
		if (request.getAttribute(District.ATTRIBUTE) instanceof District found) {
			return found;
		}
		DistrictManagement known = this.districts.getIfAvailable();
		try {
			return (known == null) ? null : DistrictCode.parse(code).flatMap(known::find).orElse(null);
		}
		catch (DataAccessException ex) {
			LOG.debug("No district for the frame of an error page", ex);
			return null;
		}
	}

	private @Nullable String search(String home, @Nullable District district) {
		return (this.search == null || district == null) ? null : home + this.search.path().substring(1);
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
