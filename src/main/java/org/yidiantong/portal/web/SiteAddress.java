package org.yidiantong.portal.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Where this site stands for those outside: {@code yidiantong.public-url}, or else as the
 * current request has it.
 */
@Component
class SiteAddress {

	private final String publicUrl;

	SiteAddress(@Value("${yidiantong.public-url:}") String publicUrl) {
		this.publicUrl = publicUrl.replaceFirst("/+$", "");
	}

	/**
	 * Whether the operator has said where it stands, so that no request can say
	 * otherwise.
	 */
	boolean isCertain() {
		return !this.publicUrl.isEmpty();
	}

	/** The full address of a path of this site. */
	String of(String path) {
		String base = this.publicUrl.isEmpty() ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
				: this.publicUrl;
		return base + path;
	}

}
