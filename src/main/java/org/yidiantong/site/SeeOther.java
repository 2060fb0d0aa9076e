package org.yidiantong.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/**
 * Answers a form with a redirect (303), so that reload and Back open a page and never
 * send the form again. A language that the request chose stays chosen.
 */
public final class SeeOther {

	private SeeOther() {
	}

	/** The name of a view that redirects to an address of this site. */
	public static String at(String address, HttpServletRequest request, HttpServletResponse response) {
		request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.SEE_OTHER);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		String language = SiteLocaleResolver.chosen(request)
			.map((chosen) -> ((address.indexOf('?') < 0) ? "?" : "&") + SiteLocaleResolver.PARAMETER + "="
					+ chosen.toLanguageTag())
			.orElse("");
		return "redirect:" + address + language;
	}

}
