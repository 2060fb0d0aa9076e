package org.yidiantong.portal.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The public address of this site: {@code yidiantong.public-url}, else the address of the
 * current request.
 */
@Component
class SiteAddress {

	private final String publicUrl;

	SiteAddress(@Value("${yidiantong.public-url:}") String publicUrl) {
		this.publicUrl = publicUrl.replaceFirst("/+$", "");
	}

	/**
	 * Whether the operator has configured the address, so that requests do not influence
	 * it.
	 */
	boolean isCertain() {
		return !this.publicUrl.isEmpty();
	}

	/** The absolute address of a path of this site. */
	String of(String path) {
		String base = this.publicUrl.isEmpty() ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
				: this.publicUrl;
		return base + path;
	}

}
