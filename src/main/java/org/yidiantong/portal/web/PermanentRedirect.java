package org.yidiantong.portal.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/**
 * A permanent redirect.
 */
final class PermanentRedirect {

	private PermanentRedirect() {
	}

	/** Redirects to a path of this site, which must be encoded. */
	static RedirectView to(String path) {
		RedirectView there = new RedirectView(path);
		there.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
		there.setExposeModelAttributes(false);
		return there;
	}

}
