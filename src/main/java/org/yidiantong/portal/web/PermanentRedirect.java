package org.yidiantong.portal.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/**
 * The answer that something stands at another address for good.
 */
final class PermanentRedirect {

	private PermanentRedirect() {
	}

	/** Leads to a path of this site, already encoded. */
	static RedirectView to(String path) {
		RedirectView there = new RedirectView(path);
		there.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
		there.setExposeModelAttributes(false);
		return there;
	}

}
