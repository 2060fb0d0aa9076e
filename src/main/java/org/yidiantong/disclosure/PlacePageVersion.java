package org.yidiantong.disclosure;

import java.util.Map;

import org.yidiantong.organization.PlaceCode;
import org.yidiantong.site.PageFragment;

import org.springframework.stereotype.Component;

/**
 * Renews the cached page of a place when something is published there. The version of the
 * whole district would renew every page far too often, and rendering the page on each
 * request would slow down the page behind the QR codes. The cost is one look-up by
 * primary key for each request of this page.
 */
@Component
class PlacePageVersion implements PageFragment {

	private final PublishedDisclosures disclosures;

	PlacePageVersion(PublishedDisclosures disclosures) {
		this.disclosures = disclosures;
	}

	@Override
	public String name() {
		return "disclosures";
	}

	@Override
	public String edition(Map<String, String> variables) {
		return Integer.toString(PlaceCode.read(variables.get("place")).map(this.disclosures::edition).orElse(0));
	}

}
