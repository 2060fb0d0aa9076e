package org.yidiantong.identity.web;

import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.yidiantong.site.FormDrafts;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.District;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Keeps what an officer typed when the session had ended, for half an hour, so that it is
 * shown again after sign-in. Forms of other sites and forms with passwords are not kept.
 */
@Component
class UnsentForms {

	private static final String FORM = "staff";

	private static final Pattern ADDRESS = Pattern
		.compile("/([0-9]{6})/staff/(?!login|activate|password|unsent|disciplinary)[A-Za-z0-9._/-]{1,300}");

	private static final String SIGN_OUT = "/staff/logout";

	private final FormDrafts drafts;

	private final DistrictManagement districts;

	UnsentForms(FormDrafts drafts, DistrictManagement districts) {
		this.drafts = drafts;
		this.districts = districts;
	}

	/**
	 * Keeps a form, also one that is only a button, and returns the address of the page
	 * that shows it again. Whoever signs out is led to the page to sign in.
	 */
	Optional<String> keep(HttpServletRequest request) {
		Matcher address = ADDRESS.matcher(request.getRequestURI());
		if (!"POST".equals(request.getMethod()) || !address.matches() || !isOwn(request)) {
			return Optional.empty();
		}
		return this.districts.find(new DistrictCode(Integer.parseInt(address.group(1))))
			.flatMap((district) -> request.getRequestURI().endsWith(SIGN_OUT)
					? Optional.of(NextPage.home(district) + "login") : keep(district, request));
	}

	private Optional<String> keep(District district, HttpServletRequest request) {
		Map<String, List<String>> fields = new LinkedHashMap<>();
		request.getParameterMap().forEach((name, values) -> fields.put(name, Arrays.asList(values)));
		fields.remove("_csrf");
		String id = FormDrafts.newId();
		UnsentForm form = new UnsentForm(request.getRequestURI(), page(district, request), fields);
		boolean kept = BoundDistrict.call(district.code(), () -> this.drafts.keep(FORM, id, form));
		return kept ? Optional.of(NextPage.home(district) + "unsent/" + id) : Optional.empty();
	}

	/** A form of the bound district, if it is still kept. */
	Optional<UnsentForm> find(String id) {
		return this.drafts.find(FORM, id, UnsentForm.class);
	}

	private static @Nullable String page(District district, HttpServletRequest request) {
		URI page = uri(request.getHeader(HttpHeaders.REFERER));
		String path = (page == null) ? null : page.getPath();
		return (path == null || path.contains("/unsent/")) ? null : NextPage.of(district, path);
	}

	/** Whether our own page sent it, as far as the browser tells. */
	private static boolean isOwn(HttpServletRequest request) {
		String site = request.getHeader("Sec-Fetch-Site");
		if (site != null) {
			return site.equals("same-origin");
		}
		String origin = request.getHeader(HttpHeaders.ORIGIN);
		URI from = uri((origin == null) ? request.getHeader(HttpHeaders.REFERER) : origin);
		return from != null && request.getServerName().equalsIgnoreCase(from.getHost());
	}

	private static @Nullable URI uri(@Nullable String text) {
		try {
			return (text == null) ? null : URI.create(text);
		}
		catch (IllegalArgumentException unreadable) {
			return null;
		}
	}

}
